enum FrontMatterTooLarge: Rule {
  static let id = "front-matter-too-large"
  static let severity = Diagnostic.Severity.error
  static let summary = "front matter beyond the limit that keeps YAML bombs small"
  static let example: RuleExample? = RuleExample(
    stringLiteral: "---\nrole: " + String(repeating: "founder, ", count: 8_000) + "\n---\n")
  /// In bytes.
  static let maximumSize = 64 << 10

  static func diagnostic(size: Int) -> Diagnostic { diagnostic(["\(size)"], at: .start) }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "shorten the front matter, it is over \(maximumSize >> 10) KiB (\(arguments[0]) bytes)"
  }
}
