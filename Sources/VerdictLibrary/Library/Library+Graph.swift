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

  /// All shortest ways between two speakers, each by slug or alias; nil where there is none.
  package func shortestPaths(from start: Slug, to end: Slug) throws -> ShortestPaths? {
    let graph = try connectionGraph()
    guard let start = graph.place(of: start), let end = graph.place(of: end) else { return nil }
    return graph.shortestPaths(from: start, to: end)
  }
}
