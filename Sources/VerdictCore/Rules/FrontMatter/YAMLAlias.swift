enum YAMLAlias: Rule {
  static let id = "yaml-alias"
  static let severity = Diagnostic.Severity.error
  static let summary = "an anchor or an alias, with which a few bytes of YAML become many"
  static let example: RuleExample? = """
    ---
    speaker: &ada Ada Example
    ---
    """

  static func diagnostic(_ name: String, at location: SourceLocation) -> Diagnostic {
    diagnostic([name], at: location)
  }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "put \(arguments[0].quoted) in quotes; anchors and aliases are not read"
  }
}
