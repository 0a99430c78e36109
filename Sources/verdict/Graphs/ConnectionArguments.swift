import ArgumentParser
import VerdictApp
import VerdictCore
import VerdictLibrary

/// What the commands that print connections have in common.
struct ConnectionArguments: ParsableArguments {
  @Flag(exclusivity: .exclusive)
  var chosen: ConnectionFormat?

  @OptionGroup var options: LibraryOptions

  @OptionGroup var drawing: DrawingOptions

  /// How to print; nil for the width of the terminal.
  var format: ConnectionFormat? { chosen ?? (Output.standard.isTerminal ? nil : .plain) }

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
  /// The place of the speaker whom a person means by a slug, an alias or a name.
  ///
  /// - Throws: `Failure.unsuccessful`, with the nearest slug.
  func place(ofSpeaker text: String) throws(Failure) -> Int {
    if let place = Slug(text).flatMap(place(of:)) { return place }
    let slug = Slug(slugifying: text)
    if let place = place(of: slug) { return place }
    let name = Folding.fold(text)
    if let place = speakers.firstIndex(where: { Folding.fold($0.name) == name }) { return place }
    let nearest = Suggestion.nearest(to: slug.text, among: speakers.lazy.map(\.slug.text))
    throw .unsuccessful(
      "there is no speaker '\(text)'; "
        + (nearest.map { "did you mean '\($0)'?" } ?? "`verdict graph --plain` names who there is"))
  }
}
