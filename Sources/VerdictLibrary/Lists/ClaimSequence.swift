import GRDB
import VerdictCore

/// All claims of a filter in one order.
protocol ClaimSequence {
  /// The rows at positions that the list has, counted in its order or in the reversed one.
  func rows(_ range: Range<Int>, isReversed: Bool) throws -> [ClaimListing]

  /// The position of a claim of the list in its order.
  func position(of claim: ClaimRow) throws -> Int
}

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

  func position(of claim: ClaimRow) throws -> Int {
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

/// Claims by kind of verdict, and in each kind by speaker.
struct ClaimsByVerdict: ClaimSequence {
  let database: Database
  let filter: VerdictFilter
  let tally: VerdictTally

  func rows(_ range: Range<Int>, isReversed: Bool) throws -> [ClaimListing] {
    var rows: [ClaimListing] = []
    var start = 0
    for kind in isReversed ? VerdictKind.allCases.reversed() : VerdictKind.allCases {
      let positions = start..<start + tally[kind]
      let wanted = range.clamped(to: positions)
      if !wanted.isEmpty {
        let local = wanted.lowerBound - start..<wanted.upperBound - start
        rows += try claims(kind).rows(local, isReversed: isReversed)
      }
      start = positions.upperBound
    }
    return rows
  }

  func position(of claim: ClaimRow) throws -> Int {
    let before = VerdictKind.allCases.prefix(claim.kind.rawValue).reduce(0) { $0 + tally[$1] }
    return try before + claims(claim.kind).position(of: claim)
  }

  private func claims(_ kind: VerdictKind) -> ClaimsBySummary {
    ClaimsBySummary(
      database: database, filter: VerdictFilter(kind), order: SummaryOrder(.speaker),
      count: tally[kind])
  }
}

/// Claims by their folded text, equal ones by summary and position in it.
struct ClaimsByText: ClaimSequence {
  let database: Database
  let filter: VerdictFilter
  let count: Int

  static let columns = ["textKey", "summary", "id"]

  private var source: String {
    "claimByText WHERE \(filter.isEmpty ? "1" : "mask & \(filter.rawValue)")"
  }

  func rows(_ range: Range<Int>, isReversed: Bool) throws -> [ClaimListing] {
    let slice = ListSlice(range, count: count, isReversed: isReversed)
    guard slice.take > 0 else { return [] }
    let direction = slice.isBackward ? "DESC" : "ASC"
    let order = Self.columns.map { "\($0) \(direction)" }.joined(separator: ", ")
    let claims = try database.rows(
      "SELECT id FROM \(source) ORDER BY \(order) LIMIT ? OFFSET ?",
      [.integer(slice.take), .integer(slice.skip)], read: { $0.integer(0) })
    return slice.arranged(try claims.compactMap(database.listing(ofClaim:)))
  }

  func position(of claim: ClaimRow) throws -> Int {
    let facts = try database.firstRow(
      "SELECT text, summary FROM claim WHERE id = ?", [.integer(claim.id)],
      read: { (key: ClaimEntry.key($0.text(0)), summary: $0.text(1)) })
    guard let facts else { return 0 }
    return try database.rank(
      of: [.text(facts.key), .text(facts.summary), .integer(claim.id)], by: Self.columns,
      in: source)
  }
}
