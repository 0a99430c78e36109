import GRDB
import VerdictCore

extension Library {
  /// The speakers that pass a filter: those with a summary that does, and those without a summary
  /// whose name does.
  ///
  /// - Parameters:
  ///   - filter: Which verdicts a summary must have one of, and the query it must match.
  ///   - order: How the list is sorted.
  ///   - range: The positions wanted; what lies outside the list is left out.
  ///   - anchor: The speaker whose position is wanted.
  ///   - cancellation: Ends the work with a `CancellationError`.
  /// - Returns: The slice, and what the whole filtered list holds.
  /// - Throws: `DatabaseError` where not even an index in memory can answer.
  package func speakers(
    filter: ListFilter, order: ListOrder<SpeakerSortKey>, range: Range<Int>, anchor: Slug? = nil,
    cancellation: Cancellation = Cancellation()
  ) throws -> ListAnswer<Scorecard> {
    try search { database, known in
      let graph = try known.graph(otherwise: database.connectionGraph)
      let table = try known.scorecards {
        try ScorecardTable(database, graph: graph, cancellation: cancellation)
      }
      let whole = known.speakers(.init(filter: ListFilter(), order: order)) {
        table.nodes(by: order)
      }
      let list = QueriedList(filter, in: database, known: known, cancellation: cancellation)
      let nodes = try known.speakers(.init(filter: filter, order: order)) {
        let summaries = try list.summaries()
        return whole.filter { node in
          let (speaker, files) = (graph.speakers[Int(node)], table.files(of: Int(node)))
          return files.contains { summaries.contains(Int($0)) }
            || files.isEmpty && filter.verdicts.isEmpty && filter.query.names(speaker)
        }
      }
      return try list.explained(
        ListedSlice(nodes, range)
          .answer(of: graph.speakers.count, at: anchor.flatMap(graph.node(of:))) {
            try table.scorecard(of: $0, in: database)
          })
    }
  }
}
