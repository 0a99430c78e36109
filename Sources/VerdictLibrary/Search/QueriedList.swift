import GRDB
import VerdictCore

/// The whole of a list that a query filters: the ids of its rows in order.
///
/// Worked out once and kept while the list is shown; 4 bytes a row.
struct QueriedList {
  private let rows: QueryRows
  private let filter: ListFilter

  init(_ filter: ListFilter, in database: Database, known: KnownRows, cancellation: Cancellation) {
    rows = QueryRows(database: database, cancellation: cancellation, known: known)
    self.filter = filter
  }

  /// Ids of files, in no order; some may be on no list.
  func summaries() throws -> RowSet { try rows.rows(query, in: .summaries) }

  /// Ids of files.
  func summaries(by key: SummarySortKey) throws -> [Int32] {
    try rows.known.list(self.key(key.rawValue, .summaries)) {
      let matching = try summaries()
      return try LibraryOrder(rows).summaries(by: key).filter { matching.contains(Int($0)) }
    }
  }

  /// Ids of claims.
  func claims(by key: ClaimSortKey) throws -> [Int32] {
    try rows.known.list(self.key(key.rawValue, .claims)) {
      let matching = try rows.rows(query, in: .claims)
      return try LibraryOrder(rows).claims(by: key).filter { matching.contains(Int($0)) }
    }
  }

  /// Ids of files, the best match first; nil where nothing of the query can be ranked.
  func ranked() throws -> [Int32]? {
    guard let relevance = Relevance(filter.query) else { return nil }
    return try rows.known.list(rankedKey) {
      let scores = try relevance.scores(rows)
      return try summaries(by: .speaker).enumerated()
        .sorted { (scores.of($0.element), $0.offset) < (scores.of($1.element), $1.offset) }
        .map(\.element)
    }
  }

  /// Whether `ranked` gives at once what it gives.
  var isRanked: Bool { rows.known.hasList(rankedKey) || Relevance(filter.query) == nil }

  /// What the filter asks for as one query.
  private var query: Query {
    guard !filter.verdicts.isEmpty else { return filter.query }
    let verdicts = Query.condition(.verdict(filter.verdicts))
    return filter.query == .everything ? verdicts : .all([filter.query, verdicts])
  }

  private var rankedKey: KnownRows.ListKey { key(SearchSortKey.relevance.rawValue, .summaries) }

  private func key(_ order: String, _ space: SearchSpace) -> KnownRows.ListKey {
    KnownRows.ListKey(filter: filter, order: order, space: space)
  }
}
