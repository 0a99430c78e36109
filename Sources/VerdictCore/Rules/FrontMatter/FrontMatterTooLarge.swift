/// Front matter beyond the limit that keeps YAML bombs small.
enum FrontMatterTooLarge: Rule {
  static let id = "front-matter-too-large"
  static let severity = Diagnostic.Severity.error
  /// In bytes.
  static let maximumSize = 64 << 10

  static func diagnostic(size: Int) -> Diagnostic { diagnostic(["\(size)"], at: .start) }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "shorten the front matter, it is over \(maximumSize >> 10) KiB (\(arguments[0]) bytes)"
  }
}
