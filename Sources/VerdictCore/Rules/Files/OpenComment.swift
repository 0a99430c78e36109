enum OpenComment: Rule {
  static let id = "open-comment"
  static let severity = Diagnostic.Severity.warning
  static let summary = "a comment that does not end, so that it is read as text"
  static let example: RuleExample? = """
    ---
    speaker: Ada Example
    ---

    ## Top Claims
    <!-- To be checked
    """

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "end the comment with '-->'; until then it is read as text"
  }
}
