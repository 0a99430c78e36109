/// A file in another encoding than UTF-8.
enum NotUTF8: Rule {
  static let id = "not-utf8"
  static let severity = Diagnostic.Severity.error

  static func diagnostic(guess: String, at location: SourceLocation) -> Diagnostic {
    diagnostic(saying: "save the file as UTF-8; it looks like \(guess)", at: location)
  }
}
