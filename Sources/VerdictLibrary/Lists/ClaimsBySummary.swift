import GRDB
import VerdictCore

/// Claims in an order of their summaries, and in each summary as it has them.
///
/// The summaries count their claims, so what is skipped is skipped by whole summaries.
struct ClaimsBySummary: ClaimSequence {
  let database: Database
  let filter: VerdictFilter
  let order: SummaryOrder
  let count: Int

  /// Consecutive claims of one summary.
  private struct Run {
    var firstClaim: Int
    /// All of them, also those that the filter hides.
    var claims: Int
    var skip: Int
    var take: Int
  }

  func rows(_ range: Range<Int>, isReversed: Bool) throws -> [ClaimListing] {
    let slice = ListSlice(range, count: count, isReversed: isReversed)
    let direction = slice.isBackward ? "DESC" : "ASC"
    let rows = try runs(slice).flatMap { run in
      try database.rows(
        """
        SELECT \(Database.claimColumns) FROM claim JOIN summary ON summary.file = claim.file
        WHERE claim.id >= ?1 AND claim.id < ?1 + ?2 \(filter.condition(on: "claim.mask"))
        ORDER BY claim.id \(direction) LIMIT ?3 OFFSET ?4
        """,
        [
          .integer(run.firstClaim), .integer(run.claims), .integer(run.take), .integer(run.skip),
        ], read: \.claim)
    }
    return slice.arranged(rows)
  }

  private func runs(_ slice: ListSlice) throws -> [Run] {
    var runs: [Run] = []
    var (skip, take) = (slice.skip, slice.take)
    guard take > 0 else { return [] }
    try database.eachRow(
      """
      SELECT firstClaim, claims, \(VerdictColumns.sum(filter)) FROM \(order.source)
      \(order.clause(isBackward: slice.isBackward))
      """
    ) { row in
      let claims = row.integer(2)
      guard claims > skip else {
        skip -= claims
        return true
      }
      runs.append(
        Run(
          firstClaim: row.integer(0), claims: row.integer(1), skip: skip,
          take: min(claims - skip, take)))
      take -= min(claims - skip, take)
      skip = 0
      return take > 0
    }
    return runs
  }

  func place(of claim: ClaimRow) throws -> Int {
    let before = try database.rank(
      of: order.key(of: claim.file, in: database), by: order.columns, in: order.source,
      sum: "total(\(VerdictColumns.sum(filter)))")
    let beside = try database.firstRow(
      """
      SELECT count(*) FROM claim
      WHERE id >= (SELECT firstClaim FROM summary WHERE file = ?) AND id < ?
      \(filter.condition(on: "mask"))
      """, [.integer(claim.file), .integer(claim.id)], read: { $0.integer(0) })
    return before + (beside ?? 0)
  }
}
