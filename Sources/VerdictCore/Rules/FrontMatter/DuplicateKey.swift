/// A key that stands twice in the front matter.
enum DuplicateKey: Rule {
  static let id = "duplicate-key"
  static let severity = Diagnostic.Severity.warning

  static func diagnostic(_ key: String, at location: SourceLocation) -> Diagnostic {
    diagnostic([key], at: location)
  }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "keep one \(arguments[0].quoted); the first is used"
  }
}
