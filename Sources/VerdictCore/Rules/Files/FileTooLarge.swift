package enum FileTooLarge: Rule {
  package static let id = "file-too-large"
  package static let severity = Diagnostic.Severity.error
  package static let summary = "a file beyond a limit that keeps time and memory bounded"
  package static let example: RuleExample? = RuleExample(
    stringLiteral: "# Open weights\n\n" + String(repeating: "weights ", count: 140_000))

  /// In bytes.
  package static let maximumSize = 8 << 20
  static let maximumLines = 200_000
  /// Lines without a blank one between them, in bytes.
  static let maximumParagraph = 1 << 20

  /// The argument: which limit it is.
  private enum Limit: String {
    case size = "size"
    case lines = "lines"
    case paragraph = "paragraph"
  }

  static func check(size: Int) -> Diagnostic? {
    size > maximumSize ? diagnostic([Limit.size.rawValue], at: .start) : nil
  }

  /// What is to be said of a text that is over another limit than its size.
  static func check(_ source: SourceText) -> Diagnostic? {
    if source.lineCount > maximumLines { return diagnostic([Limit.lines.rawValue], at: .start) }
    var start = 0
    for line in 0..<source.lineCount {
      let range = source.range(ofLine: line)
      if range.isEmpty { start = range.upperBound }
      if range.upperBound - start > maximumParagraph {
        let location = SourceLocation(line: line + 1, column: 1)
        return diagnostic([Limit.paragraph.rawValue], at: location)
      }
    }
    return nil
  }

  package static func message(_ arguments: Diagnostic.Arguments) -> String {
    switch Limit(rawValue: arguments[0]) {
    case .lines: "split the file, it is over \(maximumLines) lines"
    case .paragraph: "break the paragraph up, it is over \(maximumParagraph >> 20) MiB"
    case .size, nil: "split the file, it is over \(maximumSize >> 20) MiB"
    }
  }
}
