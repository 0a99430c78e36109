enum RepeatedAttribute: Rule {
  static let id = "repeated-attribute"
  static let severity = Diagnostic.Severity.warning
  static let summary = "two values for what a claim has only one of"
  static let example: RuleExample? = """
    ## Top Claims

    ### Open weights make audits possible
    **Verdict:** Real
    **Verdict:** Hype
    > You can only check what you can open.
    """

  static func diagnostic(_ key: String, at location: SourceLocation) -> Diagnostic {
    diagnostic([key], at: location)
  }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "keep one \(arguments[0].quoted) on the claim; the first is used"
  }
}
