enum DateWithTime: Rule {
  static let id = "date-with-time"
  static let severity = Diagnostic.Severity.warning
  static let summary = "a date with a time of day, of which the day counts"
  static let example: RuleExample? = """
    ---
    date: 2024-01-02T23:30:00-08:00
    ---
    """
  static let fix: RuleFix? = RuleFix("writes the day alone") { diagnostic, file in
    let (day, value) = (diagnostic.arguments[1], diagnostic.arguments[2])
    // A longer value is not known to its end.
    guard value.count <= 60, value.hasPrefix(day) else { return nil }
    var location = diagnostic.location
    if let start = file.offset(of: location),
      file.bytes[start...].first.map("\"'".utf8.contains) == true
    {
      location.column += 1
    }
    let range = file.range(of: value, at: location) { rest in
      let rest = rest.first.map("\"'".contains) == true ? rest.dropFirst().trimmedBlanks[...] : rest
      return rest.isEmpty || rest.hasPrefix("#")
    }
    return range.map { Edit($0.dropFirst(day.utf8.count), "") }
  }

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
