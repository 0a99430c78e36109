import GRDB
import VerdictCore

/// Claims by their folded text, equal ones by summary and place in it.
struct ClaimsByText: ClaimSequence {
  let database: Database
  let filter: VerdictFilter
  let count: Int

  /// One kind has an index of its own; the rows of several are picked from that of all.
  private var source: String {
    filter.kinds.count == 1
      ? "claim INDEXED BY claimByKind WHERE listed = 1 AND mask = \(filter.rawValue)"
      : "claim INDEXED BY claimByText WHERE listed = 1 \(filter.condition(on: "mask"))"
  }

  func rows(_ range: Range<Int>, isReversed: Bool) throws -> [ClaimListing] {
    let slice = ListSlice(range, count: count, isReversed: isReversed)
    guard slice.take > 0 else { return [] }
    let direction = slice.isBackward ? "DESC" : "ASC"
    let places = try database.rows(
      """
      SELECT file, place FROM \(source)
      ORDER BY textKey \(direction), summary \(direction), place \(direction) LIMIT ? OFFSET ?
      """, [.integer(slice.take), .integer(slice.skip)]
    ) { [SQLValue.integer($0.integer(0)), .integer($0.integer(1))] }
    return slice.arranged(
      try places.compactMap {
        try database.firstRow(
          """
          SELECT \(Database.claimColumns) FROM claim JOIN summary ON summary.file = claim.file
          WHERE claim.file = ? AND claim.place = ?
          """, $0, read: \.claim)
      })
  }

  func place(of claim: ClaimRow) throws -> Int {
    let columns = ["textKey", "summary", "place"]
    let key = try database.firstRow(
      "SELECT \(columns.joined(separator: ", ")) FROM claim WHERE file = ? AND place = ?",
      [.integer(claim.file), .integer(claim.place)]
    ) { row in columns.indices.map { row.value(Int32($0)) } }
    return try database.rank(of: key ?? [], by: columns, in: source)
  }
}
