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

  @OptionGroup var paging: PagingOptions

  /// Prints in the format asked for; without one, a pipe gets records and a terminal gets lines.
  func print(_ document: ConnectionDocument, lines: @autoclosure () -> [Line]) throws {
    paging.begin()
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
  /// The node of the speaker whom a person means by a slug, an alias, a name or the start of one.
  ///
  /// - Throws: `Failure.unsuccessful`, with the nearest slug, or with those it may be.
  func node(ofSpeaker text: String) throws(Failure) -> Int {
    switch speaker(named: text) {
    case .one(let node):
      return node
    case .several(let nodes):
      let slugs = nodes.prefix(5).map { "'\(speakers[$0].slug.text)'" }
      throw .unsuccessful(
        "'\(text)' is the name of \(nodes.count) speakers; name one, such as "
          + slugs.joined(separator: ", "))
    case .nobody(let nearest):
      let hint =
        nearest.map { "did you mean '\(speakers[$0].slug.text)'?" }
        ?? "`verdict graph --plain` names who there is"
      throw .unsuccessful("there is no speaker '\(text)'; \(hint)")
    }
  }
}
