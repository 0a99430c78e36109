/// A verdict whose mark says one thing and whose word another.
enum VerdictMarkMismatch: Rule {
  static let id = "verdict-mark-mismatch"
  static let severity = Diagnostic.Severity.warning

  static func check(_ draft: SummaryDraft) -> [Diagnostic] {
    zip(draft.summary.claims, draft.claimPlaces).compactMap { claim, place in
      guard let mark = place.mark, let offset = place.verdict,
        !claim.verdict.kind.canonicalText.isEmpty, claim.verdict.kind != mark
      else { return nil }
      let word = claim.verdict.kind
      return diagnostic(
        saying:
          "write \(word.mark.quoted) before \(word.canonicalText.quoted), or change the word; "
          + "the word counts and \(mark.mark.quoted) means \(mark.canonicalText.quoted)",
        at: draft.source.location(at: offset))
    }
  }
}
