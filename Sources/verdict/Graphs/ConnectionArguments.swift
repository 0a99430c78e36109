import ArgumentParser
import VerdictApp
import VerdictCore
import VerdictLibrary
import VerdictScreen

/// What the commands that print connections have in common.
struct ConnectionArguments: ParsableArguments {
  @Flag(exclusivity: .exclusive)
  var chosen: FormatFlag<ConnectionDocument>?

  @OptionGroup var options: LibraryOptions

  @OptionGroup var drawing: DrawingOptions

  /// Prints in the format asked for; without one, a pipe gets records and a terminal gets lines.
  func print(_ document: ConnectionDocument, lines: @autoclosure () -> [Line]) throws {
    if let format = chosen ?? (Output.standard.isTerminal ? nil : .pipe) {
      try format.print(document)
    } else {
      Output.standard.print(lines(), drawing.style)
    }
  }

  /// The graph of an up-to-date library.
  ///
  /// - Throws: `Failure`, also where there is nobody in it.
  func graph() throws -> ConnectionGraph {
    let library = try options.openUpToDate()
    let graph = try Failure.reading { try library.connectionGraph() }
    if graph.speakers.isEmpty {
      throw Failure.unsuccessful("no summaries in '\(library.root)'")
    }
    return graph
  }
}

extension ConnectionGraph {
  /// The node of the speaker whom a person means by a slug, an alias or a name.
  ///
  /// - Throws: `Failure.unsuccessful`, with the nearest slug.
  func node(ofSpeaker text: String) throws(Failure) -> Int {
    if let node = Slug(text).flatMap(node(of:)) { return node }
    let slug = Slug(slugifying: text)
    if let node = node(of: slug) { return node }
    let name = Folding.fold(text)
    if let node = speakers.firstIndex(where: { Folding.fold($0.name) == name }) { return node }
    let nearest = Suggestion.nearest(to: slug.text, among: speakers.lazy.map(\.slug.text))
    throw .unsuccessful(
      "there is no speaker '\(text)'; "
        + (nearest.map { "did you mean '\($0)'?" } ?? "`verdict graph --plain` names who there is"))
  }
}
