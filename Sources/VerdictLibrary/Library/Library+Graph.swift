import GRDB
import VerdictCore

extension Library {
  /// The graph of all connections; worked out once for each state of the index.
  package func connectionGraph() throws -> ConnectionGraph {
    try search { database, known in try known.graph(otherwise: database.connectionGraph) }
  }

  /// The graph of all connections, and where its speakers stand in pictures of it.
  package func graphMap() throws -> GraphMap {
    GraphMap(try connectionGraph())
  }

  /// All shortest paths between two speakers, each by slug or alias; nil where there is none.
  package func shortestPaths(from start: Slug, to end: Slug) throws -> ShortestPaths? {
    let graph = try connectionGraph()
    guard let start = graph.node(of: start), let end = graph.node(of: end) else { return nil }
    return graph.shortestPaths(from: start, to: end)
  }
}

extension Library {
  /// A speaker, by slug or alias, and everybody connected to them in either direction.
  ///
  /// A speaker nobody has summarised gives a node without summaries.
  package func neighbourhood(of speaker: Slug) throws -> Neighbourhood {
    try ask { try SpeakerGraph(database: $0).neighbourhood(of: speaker) }
  }
}

extension Library {
  /// How many summaries of a speaker, the newest, are read for a comparison.
  private static let newestSummaries = 50

  /// Speakers side by side, by their summaries as the files say now; whom nobody knows is left out.
  ///
  /// - Parameters:
  ///   - speakers: Their slugs or aliases.
  ///   - wanted: Two claims that are a pair whatever else is close to them.
  /// - Returns: Each speaker once, and no more than can be compared.
  /// - Throws: `DatabaseError` where not even an index in memory can answer.
  package func comparison(
    of speakers: [Slug], showing wanted: ClaimPairKey? = nil
  ) throws -> SpeakerComparison {
    let graph = try connectionGraph()
    let nodes = speakers.compactMap { graph.node(of: $0).map { graph.speakers[$0] } }
    return SpeakerComparison(
      of: try nodes.map { ($0, try newestSummaries(of: $0.slug)) }, in: graph,
      showing: wanted)
  }

  /// The newest summaries of a speaker, as many as are compared.
  func newestSummaries(of speaker: Slug) throws -> [Summary] {
    try slugs(ofNewest: speaker).compactMap(summary)
  }

  func slugs(ofNewest speaker: Slug) throws -> [Slug] {
    try ask { try $0.newestSummaries(of: speaker, limit: Self.newestSummaries) }
  }
}

extension Database {
  fileprivate func newestSummaries(of speaker: Slug, limit: Int) throws -> [Slug] {
    try rows(
      """
      SELECT slug FROM summary INDEXED BY summaryByNode
      WHERE listed = 1 AND speaker = ? ORDER BY dateRank, slug LIMIT ?
      """, [.text(speaker.text), .integer(limit)], read: { $0.slug(0) })
  }
}
