enum LinkWithoutURL: Rule {
  static let id = "link-without-url"
  static let severity = Diagnostic.Severity.warning
  static let summary = "a link that leads nowhere"
  static let example: RuleExample? = """
    ---
    speaker: Ada Example
    title: Open weights
    ---

    ## What's Real
    There is [a report]() on audits.
    """

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "give the link its URL, as in '[title](https://…)'"
  }
}
