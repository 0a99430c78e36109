enum DateWithTime: Rule {
  static let id = "date-with-time"
  static let severity = Diagnostic.Severity.warning
  static let summary = "a date with a time of day, of which the day counts"
  static let example: RuleExample? = """
    ---
    date: 2024-01-02T23:30:00-08:00
    ---
    """

  static func diagnostic(
    _ value: String, _ day: PartialDate, key: String, at location: SourceLocation
  ) -> Diagnostic {
    diagnostic([key, day.description, value], at: location)
  }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "write \(arguments[0].quoted) as \(arguments[1].quoted); the time in \(arguments[2].quoted) is "
      + "not used"
  }
}
