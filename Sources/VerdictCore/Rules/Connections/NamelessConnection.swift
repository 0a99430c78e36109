enum NamelessConnection: Rule {
  static let id = "nameless-connection"
  static let severity = Diagnostic.Severity.note
  static let summary = "an entry of the connections that names nobody"
  static let example: RuleExample? = """
    ---
    speaker: Ada Example
    title: Open weights
    ---

    ## Agrees With
    - (to be found)
    """

  static func diagnostic(_ entry: String, at location: SourceLocation) -> Diagnostic {
    diagnostic([entry], at: location)
  }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "start the entry with a speaker, as in '- [[slug]] — why'; \(arguments[0].quoted) names nobody"
  }
}
