enum BadDate: Rule {
  static let id = "bad-date"
  static let severity = Diagnostic.Severity.error
  static let summary = "a date that is none"
  static let example: RuleExample? = """
    ---
    date: 2024-13-99
    ---
    """

  static func diagnostic(_ value: String, key: String, at location: SourceLocation) -> Diagnostic {
    diagnostic([key, value], at: location)
  }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    let advice =
      "write \(arguments[0].quoted) as YYYY, YYYY-MM or YYYY-MM-DD; \(arguments[1].quoted)"
    if arguments[1].wholeMatch(of: /\d{4}-\d\d(-\d\d)?/) != nil {
      return advice + " is no such day"
    }
    let guess = PartialDate(guessedFrom: arguments[1])?.description ?? ""
    return advice + " is not written so" + Suggestion.ending(guess)
  }
}
