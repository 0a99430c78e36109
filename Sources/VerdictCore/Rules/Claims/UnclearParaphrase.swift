enum UnclearParaphrase: Rule {
  static let id = "unclear-paraphrase"
  static let severity = Diagnostic.Severity.warning
  static let summary = "a quote with something like the paraphrase mark, not at its end"
  static let example: RuleExample? = """
    ## Top Claims

    ### Open weights make audits possible
    **Verdict:** Real
    > You can only check what you can open. [representative paraphrase]
    >
    > And what you can open, you can check.
    """

  static func diagnostic(at location: SourceLocation) -> Diagnostic {
    diagnostic([], at: location)
  }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "end the quote with '\(Quote.paraphraseMark)' if it is a paraphrase, which it is taken for, or "
      + "take out what looks like that mark"
  }
}
