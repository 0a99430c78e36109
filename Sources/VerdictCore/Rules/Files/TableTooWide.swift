enum TableTooWide: Rule {
  static let id = "table-too-wide"
  static let severity = Diagnostic.Severity.warning
  static let summary = "a table of more columns than a parser takes in good time"
  static let example: RuleExample? = RuleExample(
    stringLiteral: "---\nspeaker: Ada Example\n---\n\n" + String(repeating: "a|", count: 501) + "\n"
  )

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "give tables at most \(MarkdownInput.maximumTableColumns) columns; no table here is shown as one"
  }
}
