enum MissingVerdict: SummaryRule {
  static let id = "missing-verdict"
  static let severity = Diagnostic.Severity.warning
  static let summary = "a claim on which no verdict is given"
  static let example: RuleExample? = """
    ## Top Claims

    ### Open weights make audits possible
    > You can only check what you can open.
    """

  static func check(_ draft: SummaryDraft) -> [Diagnostic] {
    zip(draft.summary.claims, draft.claimOffsets).filter { $0.0.verdict == .missing }.map {
      diagnostic([$0.0.text], at: draft.source.location(at: $0.1.text))
    }
  }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "add a line '**Verdict:** …' to the claim \(arguments[0].quoted)"
  }
}
