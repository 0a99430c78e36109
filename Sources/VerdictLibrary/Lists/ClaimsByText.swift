import GRDB
import VerdictCore

/// Claims by their folded text, equal ones by summary and place in it.
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

  func place(of claim: ClaimRow) throws -> Int {
    let facts = try database.firstRow(
      "SELECT text, summary FROM claim WHERE id = ?", [.integer(claim.id)],
      read: { (key: ClaimEntry.key($0.text(0)), summary: $0.text(1)) })
    guard let facts else { return 0 }
    return try database.rank(
      of: [.text(facts.key), .text(facts.summary), .integer(claim.id)], by: Self.columns,
      in: source)
  }
}
