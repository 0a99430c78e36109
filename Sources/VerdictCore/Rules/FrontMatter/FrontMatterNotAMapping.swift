enum FrontMatterNotAMapping: Rule {
  static let id = "front-matter-not-a-mapping"
  static let severity = Diagnostic.Severity.error
  static let summary = "front matter that is YAML but holds no keys"
  static let example: RuleExample? = """
    ---
    - Ada Example
    - Open weights
    ---
    """

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "write the front matter as lines of 'key: value'"
  }
}
