enum LateFrontMatter: Rule {
  static let id = "late-front-matter"
  static let severity = Diagnostic.Severity.warning
  static let summary = "front matter that does not start on the first line, and is read as text"
  static let example: RuleExample? = """

    ---
    speaker: Ada Example
    ---
    A talk.

    ## Top Claims
    None yet.
    """

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "move the front matter to the first line; here it is read as text"
  }
}
