enum NotUTF8: Rule {
  static let id = "not-utf8"
  static let severity = Diagnostic.Severity.error
  static let summary = "a file in another encoding than UTF-8"
  static let example: RuleExample? = RuleExample([
    "example.md": Array("---\nspeaker: Ada Ex".utf8) + [0xE9] + Array("mple\n---\n".utf8)
  ])

  static func diagnostic(guess: String, at location: SourceLocation) -> Diagnostic {
    diagnostic([guess], at: location)
  }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "save the file as UTF-8; it looks like \(arguments[0])"
  }
}
