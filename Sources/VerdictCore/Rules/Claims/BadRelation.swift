enum BadRelation: Rule {
  static let id = "bad-relation"
  static let severity = Diagnostic.Severity.warning
  static let summary = "a relation of a claim that names no other claim"
  static let example: RuleExample? = """
    ## Top Claims

    ### Open weights make audits possible
    **Verdict:** Real
    **Contradicts:** Bo Other
    > You can only check what you can open.
    """

  static func diagnostic(_ value: String, key: String, at location: SourceLocation) -> Diagnostic {
    diagnostic([key, value], at: location)
  }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "name a claim after \(arguments[0].quoted), as in '[[summary-slug#claim-slug]] — why'; "
      + "\(arguments[1].quoted) names none"
  }
}
