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

  static let claimColumns = """
    claim.summary, claim.slug, summary.speakerName, claim.text, claim.mask, claim.verdict,
    summary.speaker
    """
}

extension SQLRow {
  /// The kind whose filter is in a column.
  func verdictKind(_ column: Int32) -> VerdictKind {
    VerdictFilter(rawValue: integer(column)).kinds.first ?? .missing
  }

  /// A row of `Database.claimColumns`.
  var claim: ClaimListing {
    ClaimListing(
      identity: ClaimIdentity(summary: slug(0), claim: slug(1)), speakerName: text(2),
      speakerSlug: slug(6), text: text(3), verdict: verdict)
  }

  private var verdict: Verdict {
    switch verdictKind(4) {
    case .real: .real
    case .partiallyTrue: .partiallyTrue
    case .hype: .hype
    case .unproven: .unproven
    case .unknown: .unknown(text(5))
    case .missing: .missing
    }
  }
}

extension VerdictFilter {
  /// The condition, begun with AND, that `column` has one of the kinds; none for the empty filter.
  func condition(on column: String) -> String { isEmpty ? "" : "AND \(column) & \(rawValue)" }
}
