import GRDB
import VerdictCore

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
      KnownRows.ListKey(filter: ListFilter(), order: order, space: space), otherwise: find)
  }
}
