import GRDB
import VerdictCore

/// Where the index keeps a claim, and what it is sorted by.
struct ClaimRow {
  var file: Int
  var place: Int
  var kind: VerdictKind
}

extension Database {
  /// The listed claim of an identity.
  func claim(_ identity: ClaimIdentity) throws -> ClaimRow? {
    try firstRow(
      """
      SELECT claim.file, claim.place, claim.mask FROM summary
      JOIN claim ON claim.file = summary.file
      WHERE summary.slug = ? AND summary.listed = 1 AND claim.slug = ?
      """, [.text(identity.summary.text), .text(identity.claim.text)]
    ) {
      ClaimRow(file: $0.integer(0), place: $0.integer(1), kind: $0.verdictKind(2))
    }
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
