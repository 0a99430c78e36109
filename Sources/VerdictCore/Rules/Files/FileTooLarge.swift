/// A file beyond a limit that keeps time and memory bounded.
package enum FileTooLarge: Rule {
  static let id = "file-too-large"
  static let severity = Diagnostic.Severity.error

  /// In bytes.
  package static let maximumSize = 8 << 20
  static let maximumLines = 200_000
  /// Lines without a blank one between them, in bytes.
  static let maximumParagraph = 1 << 20

  static var diagnostic: Diagnostic {
    diagnostic(saying: "split the file, it is over 8 MiB", at: .start)
  }

  /// What is to be said of a text that is over another limit than its size.
  static func check(_ source: SourceText) -> Diagnostic? {
    if source.lineCount > maximumLines {
      return diagnostic(saying: "split the file, it is over \(maximumLines) lines", at: .start)
    }
    var start = 0
    for line in 0..<source.lineCount {
      let range = source.range(ofLine: line)
      if range.isEmpty { start = range.upperBound }
      if range.upperBound - start > maximumParagraph {
        let location = SourceLocation(line: line + 1, column: 1)
        return diagnostic(saying: "break the paragraph up, it is over 1 MiB", at: location)
      }
    }
    return nil
  }
}
