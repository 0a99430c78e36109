enum MisspeltKey: Rule {
  static let id = "misspelt-key"
  static let severity = Diagnostic.Severity.warning
  static let summary = "a key of the front matter in capitals or with other marks between its words"
  static let example: RuleExample? = """
    ---
    Speaker: Ada Example
    title: Open weights
    ---
    """
  static let fix: RuleFix? = RuleFix("writes the key as the format has it") { diagnostic, file in
    file.range(of: diagnostic.arguments[0], at: diagnostic.location) { $0.hasPrefix(":") }
      .map { Edit($0, diagnostic.arguments[1]) }
  }

  static func diagnostic(
    _ key: String, meaning field: FrontMatterField, at location: SourceLocation
  ) -> Diagnostic {
    diagnostic([key, field.key], at: location)
  }

  /// The field that a key means whose letters are the same.
  static func field(meantBy key: String) -> FrontMatterField? {
    FrontMatterField.named(
      String(key.lowercased().map { $0 == "-" || $0 == " " ? "_" : $0 }))
  }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "write the key \(arguments[0].quoted) as \(arguments[1].quoted); as it is, nothing reads it"
  }
}
