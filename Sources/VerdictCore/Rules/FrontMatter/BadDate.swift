/// A date that is none.
enum BadDate: Rule {
  static let id = "bad-date"
  static let severity = Diagnostic.Severity.error

  static func diagnostic(_ value: String, key: String, at location: SourceLocation) -> Diagnostic {
    diagnostic(
      saying: "write \(key.quoted) as YYYY, YYYY-MM or YYYY-MM-DD; \(value.quoted) is no such day",
      at: location)
  }
}
