/// A claim without the words that were said.
enum MissingQuote: Rule {
  static let id = "missing-quote"
  static let severity = Diagnostic.Severity.note

  static func check(_ draft: SummaryDraft) -> [Diagnostic] {
    zip(draft.summary.claims, draft.claimPlaces).filter { $0.0.quotes.isEmpty }.map {
      diagnostic(
        saying: "quote what was said for the claim \($0.0.text.quoted), after '> '",
        at: draft.source.location(at: $0.1.text))
    }
  }
}
