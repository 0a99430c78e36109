/// A key that stands twice in the front matter.
enum DuplicateKey: Rule {
  static let id = "duplicate-key"
  static let severity = Diagnostic.Severity.warning

  static func diagnostic(_ key: String, at location: SourceLocation) -> Diagnostic {
    diagnostic(saying: "keep one \(key.quoted); the first is used", at: location)
  }
}
