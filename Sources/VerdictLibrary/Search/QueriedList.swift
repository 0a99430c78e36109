import GRDB
import Synchronization
import VerdictCore

/// The whole of a list that a query filters: the ids of its rows in order.
///
/// Worked out once and kept while the list is shown; 4 bytes a row.
struct QueriedList {
  private let rows: QueryRows
  private let filter: ListFilter

  init(_ filter: ListFilter, in database: Database, known: QueryCache, cancellation: Cancellation) {
    rows = QueryRows(database: database, cancellation: cancellation, known: known)
    self.filter = filter
  }

  /// Ids of files, in no order; some may be on no list.
  func summaries() throws -> RowSet { try rows.rows(query, in: .summaries) }

  /// Ids of files.
  func summaries(by order: ListOrder<SummarySortKey>) throws -> [Int32] {
    let list = try rows.known.list(key(order.key.rawValue, .summaries)) {
      let matching = try summaries()
      return try LibraryOrder(rows).summaries(by: order.key).filter { matching.contains(Int($0)) }
    }
    return order.isReversed ? try reversed(list, unknown: unknown(to: order.key)) : list
  }

  /// Ids of claims.
  func claims(by order: ListOrder<ClaimSortKey>) throws -> [Int32] {
    let list = try rows.known.list(key(order.key.rawValue, .claims)) {
      let matching = try rows.rows(query, in: .claims)
      return try LibraryOrder(rows).claims(by: order.key).filter { matching.contains(Int($0)) }
    }
    guard order.isReversed else { return list }
    let undated = order.key == .date ? try rows.claims(of: unknown(to: .date)) : RowSet()
    return reversed(list, unknown: undated)
  }

  /// A list the other way round, but for those that have nothing to be sorted by: they stay last.
  private func reversed(_ list: [Int32], unknown: RowSet) -> [Int32] {
    let known = list.filter { !unknown.contains(Int($0)) }
    return known.reversed() + list.filter { unknown.contains(Int($0)) }
  }

  private func unknown(to key: SummarySortKey) throws -> RowSet {
    let order = SummaryOrder(key)
    return try order.unknown.map {
      try rows.rows("SELECT file FROM \(order.source) AND \($0)")
    } ?? RowSet()
  }

  /// Ids of files, the best match first; nil where nothing of the query can be ranked.
  func ranked() throws -> [Int32]? {
    guard let relevance = Relevance(filter.query) else { return nil }
    return try rows.known.list(rankedKey) {
      let scores = try relevance.scores(rows)
      return try summaries(by: ListOrder(.speaker)).enumerated()
        .sorted { (scores.of($0.element), $0.offset) < (scores.of($1.element), $1.offset) }
        .map(\.element)
    }
  }

  /// An answer, where it is empty with what nothing has.
  func explained<Row>(_ answer: ListAnswer<Row>) throws -> ListAnswer<Row> {
    guard answer.window.count == 0 else { return answer }
    var answer = answer
    answer.nearMisses = try NearMisses(rows).of(filter.query)
    return answer
  }

  /// Whether `ranked` gives at once what it gives.
  var isRanked: Bool { rows.known.hasList(rankedKey) || Relevance(filter.query) == nil }

  private var query: Query { filter.asQuery }

  private var rankedKey: QueryCache.ListKey { key(SearchSortKey.relevance.rawValue, .summaries) }

  private func key(_ order: String, _ space: SearchSpace) -> QueryCache.ListKey {
    QueryCache.ListKey(filter: filter, order: order, space: space)
  }
}

/// The ids of all listed rows in the orders of lists.
struct LibraryOrder {
  private let rows: QueryRows

  init(_ rows: QueryRows) { self.rows = rows }

  /// Ids of files.
  func summaries(by key: SummarySortKey) throws -> [Int32] {
    try known(key.rawValue, .summaries) {
      let order = SummaryOrder(key)
      return try walk("SELECT file FROM \(order.source) \(order.clause(isBackward: false))")
    }
  }

  /// Ids of claims.
  func claims(by key: ClaimSortKey) throws -> [Int32] {
    try known(key.rawValue, .claims) {
      switch key {
      case .speaker: return try rows.claimRanges().flatMap(\.ids)
      case .date:
        let ranges = Dictionary(
          uniqueKeysWithValues: try rows.claimRanges().map { ($0.file, $0.ids) })
        return try summaries(by: .date).flatMap { ranges[$0] ?? 0..<0 }
      case .verdict:
        let claims = try self.claims(by: .speaker)
        return try VerdictKind.allCases.flatMap { kind in
          let own = try rows.rows(.condition(.verdict(VerdictFilter(kind))), in: .claims)
          return claims.filter { own.contains(Int($0)) }
        }
      case .claim:
        return try walk(
          "SELECT id FROM claimByText ORDER BY \(ClaimsByText.columns.joined(separator: ", "))")
      }
    }
  }

  private func walk(_ sql: String) throws -> [Int32] {
    try rows.database.rows(sql) { row in
      try rows.cancellation.check()
      return Int32(truncatingIfNeeded: row.integer(0))
    }
  }

  private func known(
    _ order: String, _ space: SearchSpace, otherwise find: () throws -> [Int32]
  ) throws -> [Int32] {
    try rows.known.order(
      QueryCache.ListKey(filter: ListFilter(), order: order, space: space), otherwise: find)
  }
}

/// Tells work that nobody waits for any more to stop.
package final class Cancellation: Sendable {
  private let isRequested = Atomic(false)

  package init() {}

  package func cancel() { isRequested.store(true, ordering: .relaxed) }

  package var isCancelled: Bool { isRequested.load(ordering: .relaxed) }

  /// Throws `CancellationError` once `cancel` was called.
  package func check() throws {
    if isCancelled { throw CancellationError() }
  }
}
