/// A file in another encoding than UTF-8.
enum NotUTF8: Rule {
  static let id = "not-utf8"
  static let severity = Diagnostic.Severity.error

  static func diagnostic(guess: String, at location: SourceLocation) -> Diagnostic {
    diagnostic([guess], at: location)
  }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "save the file as UTF-8; it looks like \(arguments[0])"
  }
}
