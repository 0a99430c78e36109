enum VerdictMarkMismatch: SummaryRule {
  static let id = "verdict-mark-mismatch"
  static let severity = Diagnostic.Severity.warning
  static let summary = "a verdict whose mark says one thing and whose word another"
  static let example: RuleExample? = """
    ## Top Claims

    ### Open weights make audits possible
    **Verdict:** 🔴 Real
    > You can only check what you can open.
    """

  static func check(_ draft: SummaryDraft) -> [Diagnostic] {
    zip(draft.summary.claims, draft.claimOffsets).compactMap { claim, offsets in
      let word = claim.verdict.kind
      guard let mark = offsets.mark, let offset = offsets.verdict, !word.canonicalText.isEmpty,
        word != mark
      else { return nil }
      return diagnostic(
        [word.mark, word.canonicalText, mark.mark, mark.canonicalText],
        at: draft.source.location(at: offset))
    }
  }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "write \(arguments[0].quoted) before \(arguments[1].quoted), or change the word; "
      + "the word counts and \(arguments[2].quoted) means \(arguments[3].quoted)"
  }
}
