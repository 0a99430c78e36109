/// Front matter beyond the limit that keeps YAML bombs small.
enum FrontMatterTooLarge: Rule {
  static let id = "front-matter-too-large"
  static let severity = Diagnostic.Severity.error
  static let maximumSize = 64 << 10

  static func diagnostic(size: Int) -> Diagnostic {
    diagnostic(saying: "shorten the front matter, it is over 64 KiB (\(size) bytes)", at: .start)
  }
}
