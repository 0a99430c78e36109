package enum UnknownClaim: Rule {
  package static let id = "unknown-claim"
  package static let severity = Diagnostic.Severity.warning
  package static let summary = "a relation to a claim that the library does not have"
  package static let example: RuleExample? = """
    ## Top Claims

    ### Open weights make audits possible
    **Verdict:** Real
    **Contradicts:** [[bo#audits-are-never-possible]]
    > You can only check what you can open.
    """

  /// The diagnostic for a relation to a claim that is not there.
  ///
  /// - Parameters:
  ///   - target: The claim that is named.
  ///   - location: Where the relation stands.
  ///   - known: The claims of the summary that is named; nil where there is no such summary.
  /// - Returns: The diagnostic, with the nearest of the known claims where one is near.
  package static func diagnostic(
    _ target: ClaimIdentity, at location: SourceLocation, known: [Slug]?
  ) -> Diagnostic {
    guard let known else {
      return diagnostic([target.description, "summary"], at: location)
    }
    let near = Suggestion.nearest(to: target.claim.text, among: known.map(\.text)) ?? ""
    return diagnostic([target.description, "claim", near], at: location)
  }

  /// The arguments: the claim, `summary` or `claim` for what is not there, and a claim that is near.
  package static func message(_ arguments: Diagnostic.Arguments) -> String {
    let missing =
      arguments[1] == "summary" ? "there is no such summary" : "the summary has no such claim"
    return "correct the relation to \(arguments[0].inQuotes), \(missing)"
      + Suggestion.ending(arguments[2])
  }
}
