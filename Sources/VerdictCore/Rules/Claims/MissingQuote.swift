enum MissingQuote: SummaryRule {
  static let id = "missing-quote"
  static let severity = Diagnostic.Severity.note
  static let summary = "a claim without the words that were said"
  static let example: RuleExample? = """
    ## Top Claims

    ### Open weights make audits possible
    **Verdict:** Real
    """

  static func check(_ draft: SummaryDraft) -> [Diagnostic] {
    zip(draft.summary.claims, draft.claimOffsets).filter { $0.0.quotes.isEmpty }.map {
      diagnostic([$0.0.text], at: draft.source.location(at: $0.1.text))
    }
  }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "quote what was said for the claim \(arguments[0].quoted), after '> '"
  }
}
