import GRDB
import VerdictCore

/// Where the index keeps a claim.
struct ClaimRow {
  var id: Int
  var file: Int
  var kind: VerdictKind
}

extension Database {
  /// The listed claim of an identity.
  func claim(_ identity: ClaimIdentity) throws -> ClaimRow? {
    try firstRow(
      """
      SELECT id, claim.file, claim.mask FROM summary
      JOIN claim ON id >= firstClaim AND id < firstClaim + claims
      WHERE summary.slug = ? AND summary.listed = 1 AND claim.slug = ?
      """, [.text(identity.summary.text), .text(identity.claim.text)]
    ) {
      ClaimRow(id: $0.integer(0), file: $0.integer(1), kind: $0.verdictKind(2))
    }
  }

  /// The claim of an id; nil where there is none.
  func listing(ofClaim id: Int) throws -> ClaimListing? {
    try firstRow(
      """
      SELECT \(Self.claimColumns) FROM claim JOIN summary ON summary.file = claim.file
      WHERE claim.id = ?
      """, [.integer(id)], read: \.claim)
  }

  /// Of a claim, then of its summary.
  static let claimColumns =
    (IndexTables.claim.listed.map { "claim.\($0)" } + [
      "summary.speakerName", "summary.speaker", "summary.date",
    ]).joined(separator: ", ")
}

extension SQLRow {
  /// The kind whose filter is in a column.
  func verdictKind(_ column: Int32) -> VerdictKind {
    VerdictFilter(rawValue: integer(column)).kinds.first ?? .missing
  }

  /// A row of `Database.claimColumns`.
  var claim: ClaimListing {
    var listing = Self.blankClaim
    IndexTables.claim.read(self, into: &listing)
    let next = Int32(IndexTables.claim.listed.count)
    listing.speakerName = text(next)
    listing.speakerSlug = slug(next + 1)
    listing.date = optionalText(next + 2).flatMap(PartialDate.init)
    return listing
  }

  private static let blankClaim: ClaimListing = {
    let slug = Slug(slugifying: "")
    return ClaimListing(
      identity: ClaimIdentity(summary: slug, claim: slug), speakerName: "", speakerSlug: slug,
      text: "", verdict: .missing)
  }()
}

extension VerdictFilter {
  /// The condition, begun with AND, that `column` has one of the kinds; none for the empty filter.
  func condition(on column: String) -> String { isEmpty ? "" : "AND \(column) & \(rawValue)" }
}
