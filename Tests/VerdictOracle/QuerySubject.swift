import VerdictCore

/// A summary, or one of its claims, as a query sees it.
struct QuerySubject {
  let summary: Summary
  let passages: [FoldedPassage]
  var claimIndex: Int?

  /// The claim itself, or all claims of the summary.
  var claims: [Claim] { claimIndex.map { [summary.claims[$0]] } ?? summary.claims }

  /// Whether the words follow each other in one passage.
  func says(_ pattern: WordPattern, in parts: Set<SummaryPart>) -> Bool {
    passages.contains { isAsked($0, parts) && $0.says(pattern) }
  }

  /// Whether a passage counts: of a claim its own and its speaker's name, and the parts that are
  /// named.
  private func isAsked(_ passage: FoldedPassage, _ parts: Set<SummaryPart>) -> Bool {
    guard parts.isEmpty || parts.contains(passage.part) else { return false }
    guard let claimIndex else { return true }
    switch passage.part {
    case .claims, .quotes: return passage.location == .claim(claimIndex)
    case .speaker: return passage.isSpeakerName
    default: return !parts.isEmpty
    }
  }

  /// A claim's own, where it has some.
  var topics: [String] {
    guard let claimIndex else { return summary.values(of: .topic) }
    let own = summary.claims[claimIndex].topics
    return own.isEmpty ? summary.topics : own
  }

  func has(_ feature: QueryFeature) -> Bool {
    switch feature {
    case .date: summary.date != nil
    case .source: summary.source != nil
    case .evidence: claims.contains { !$0.evidence.isEmpty }
    case .connections: !summary.connectionsToOthers.isEmpty
    case .history: claims.contains { !$0.history.isEmpty }
    case .relation: claims.contains { !$0.relations.isEmpty }
    }
  }
}
