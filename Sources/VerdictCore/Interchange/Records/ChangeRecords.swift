/// What has become of a summary as JSON.
struct SummaryChangeRecord: Encodable {
  var summary: String
  var speaker: String
  /// `added`, `removed` or `changed`.
  var change: String
  /// The day on which it was seen.
  var seen: String?
  var claims: [ClaimChangeRecord]

  private enum CodingKeys: String, CodingKey {
    case summary = "summary"
    case speaker = "speaker"
    case change = "change"
    case seen = "seen"
    case claims = "claims"
  }

  init(_ change: SummaryChange) {
    summary = change.summary.text
    speaker = change.speaker
    self.change = change.kind.rawValue
    seen = change.seen?.description
    claims = change.claims.map(ClaimChangeRecord.init)
  }
}

/// What has become of a claim as JSON: as it was seen, and as it is.
struct ClaimChangeRecord: Encodable {
  struct Side: Encodable {
    var claim: String
    var text: String
    var verdict: String
    /// The verdict in its author's words, where the format does not know it.
    var verdictText: String?

    private enum CodingKeys: String, CodingKey {
      case claim = "claim"
      case text = "text"
      case verdict = "verdict"
      case verdictText = "verdictText"
    }

    init(_ claim: SeenClaim) {
      self.claim = claim.slug.text
      text = claim.text
      verdict = claim.verdict.kind.queryWord
      verdictText = claim.verdict.unknownText
    }
  }

  /// Nil for a new claim.
  var before: Side?
  /// Nil for one that is gone.
  var after: Side?
  var reworded: Bool
  /// What its author says of the verdict before.
  var was: String?

  private enum CodingKeys: String, CodingKey {
    case before = "before"
    case after = "after"
    case reworded = "reworded"
    case was = "was"
  }

  init(_ change: ClaimChange) {
    before = change.before.map(Side.init)
    after = change.after.map(Side.init)
    reworded = change.isReworded
    was = change.was
  }
}

extension SummaryChange: ListRow {
  public static let exporters: [any Exporter<Rows<Self>>] = [
    JSONList(record: SummaryChangeRecord.init),
    TabbedList { change in
      let start = [CleanText(change.summary.text), CleanText(change.kind.rawValue)]
      let seen = CleanText(change.seen?.description ?? "")
      guard !change.claims.isEmpty else { return [start + [seen, "", "", ""]] }
      return change.claims.map { claim in
        start + [
          seen, claim.before?.verdict.record ?? "", claim.after?.verdict.record ?? "",
          CleanText(claim.claim?.text ?? ""),
        ]
      }
    },
  ]
}
