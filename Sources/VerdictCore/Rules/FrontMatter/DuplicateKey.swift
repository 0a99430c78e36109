enum DuplicateKey: Rule {
  static let id = "duplicate-key"
  static let severity = Diagnostic.Severity.warning
  static let summary = "a key that stands twice in the front matter"
  static let example: RuleExample? = """
    ---
    title: Open weights
    title: Closed weights
    ---
    """

  static func diagnostic(_ key: String, at location: SourceLocation) -> Diagnostic {
    diagnostic([key], at: location)
  }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "keep one \(arguments[0].quoted); the first is used"
  }
}
