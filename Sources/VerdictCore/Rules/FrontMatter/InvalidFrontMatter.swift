/// Front matter, or a value in it, that cannot be used as it is written.
enum InvalidFrontMatter: Rule {
  static let id = "invalid-front-matter"
  static let severity = Diagnostic.Severity.error

  static func diagnostic(reason: String, at location: SourceLocation) -> Diagnostic {
    diagnostic(saying: "correct the front matter, it is not YAML: \(reason)", at: location)
  }

  static func unclosed() -> Diagnostic {
    diagnostic(saying: "end the front matter with a line '---'", at: .start)
  }

  static func wrongShape(key: String, wanted: String, at location: SourceLocation) -> Diagnostic {
    diagnostic(saying: "write \(key.quoted) as \(wanted)", at: location)
  }
}
