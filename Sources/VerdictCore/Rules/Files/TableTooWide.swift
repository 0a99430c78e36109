/// A table of more columns than a parser takes in good time.
enum TableTooWide: Rule {
  static let id = "table-too-wide"
  static let severity = Diagnostic.Severity.warning

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "give tables at most \(MarkdownInput.maximumTableColumns) columns; no table here is shown as one"
  }
}
