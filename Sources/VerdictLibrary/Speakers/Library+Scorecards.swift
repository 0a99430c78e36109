import GRDB
import VerdictCore

extension Library {
  /// The speakers that pass a filter: those with a summary that does, and all of them, also those
  /// without a summary, where the filter is empty.
  ///
  /// - Parameters:
  ///   - filter: Which verdicts a summary must have one of, and the query it must match.
  ///   - order: How the list is sorted.
  ///   - range: The places wanted; what lies outside the list is left out.
  ///   - anchor: The speaker whose place is wanted.
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
        table.places(by: order)
      }
      let places = try known.speakers(.init(filter: filter, order: order)) {
        let summaries = try QueriedList(
          filter, in: database, known: known, cancellation: cancellation
        ).summaries()
        return whole.filter { place in
          table.files(of: Int(place)).contains { summaries.contains(Int($0)) }
        }
      }
      // The places are in the order wanted already.
      return try ListedSlice(places, range, ListOrder(order.key))
        .answer(of: graph.speakers.count, at: anchor.flatMap(graph.place)) {
          try table.scorecard(of: $0, in: database)
        }
    }
  }
}
