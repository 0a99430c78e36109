/// A claim on which no verdict is given.
enum MissingVerdict: Rule {
  static let id = "missing-verdict"
  static let severity = Diagnostic.Severity.warning

  static func check(_ draft: SummaryDraft) -> [Diagnostic] {
    zip(draft.summary.claims, draft.claimPlaces).filter { $0.0.verdict == .missing }.map {
      diagnostic(
        saying: "add a line '**Verdict:** …' to the claim \($0.0.text.quoted)",
        at: draft.source.location(at: $0.1.text))
    }
  }
}
