import VerdictCore
import VerdictLibrary

extension Library {
  /// Who says what of whom.
  ///
  /// - Throws: `Failure`, also where there is nobody.
  package func populatedGraph() throws(Failure) -> ConnectionGraph {
    let graph = try Failure.reading { try connectionGraph() }
    if graph.speakers.isEmpty { throw .unsuccessful("no summaries in '\(root)'") }
    return graph
  }
}

extension ConnectionGraph {
  /// The node of the speaker whom a person means by a slug, an alias, a name or the start of one.
  ///
  /// - Throws: `Failure.unsuccessful`, with the nearest slug, or with those it may be.
  package func node(ofSpeaker text: String) throws(Failure) -> Int {
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

  /// All shortest paths between two speakers, the first of them listed.
  ///
  /// - Throws: `Failure` where one is not known, both are the same, or nothing connects them.
  package func paths(from start: String, to end: String, limit: Int) throws(Failure) -> ListedPaths
  {
    let ends = (try node(ofSpeaker: start), try node(ofSpeaker: end))
    guard ends.0 != ends.1 else {
      throw .wrongUsage("a path leads to somebody else: name another speaker")
    }
    guard let paths = shortestPaths(from: ends.0, to: ends.1) else {
      let names = [ends.0, ends.1].map { "'\(speakers[$0].slug)'" }
      throw .unsuccessful("no connections lead from \(names[0]) to \(names[1])")
    }
    return ListedPaths(paths, limit: limit)
  }
}
