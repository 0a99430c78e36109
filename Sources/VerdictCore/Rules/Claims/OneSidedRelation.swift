package enum OneSidedRelation: Rule {
  package static let id = "one-sided-relation"
  package static let severity = Diagnostic.Severity.note
  package static let summary = "a relation that the other claim does not return"
  package static let example: RuleExample? = [
    "example.md": """
    ## Top Claims

    ### Open weights make audits possible
    **Verdict:** Real
    **Agrees With:** [[bo#audits-need-open-weights]]
    > You can only check what you can open.
    """,
    "bo.md": """
    ## Top Claims

    ### Audits need open weights
    **Verdict:** Real
    > Open them.
    """,
  ]

  /// The diagnostic for a relation of a kind from one claim to another that says nothing back.
  package static func diagnostic(
    from source: ClaimIdentity, _ kind: ConnectionKind, to target: ClaimIdentity,
    at location: SourceLocation
  ) -> Diagnostic {
    diagnostic(
      [target.description, source.description, SectionName.side(kind).title], at: location)
  }

  /// The arguments: the silent claim, the one that speaks, and the name of the attribute.
  package static func message(_ arguments: Diagnostic.Arguments) -> String {
    "say the same on \(arguments[0].inQuotes), as '**\(arguments[2]):** [[\(arguments[1])]]'"
  }
}
