enum ConflictingRelation: SummaryRule {
  static let id = "conflicting-relation"
  static let severity = Diagnostic.Severity.warning
  static let summary = "a claim that both agrees with another and contradicts it"
  static let example: RuleExample? = [
    "example.md": """
    ## Top Claims

    ### Open weights make audits possible
    **Verdict:** Real
    **Agrees With:** [[bo#audits-need-open-weights]]
    **Contradicts:** [[bo#audits-need-open-weights]]
    > You can only check what you can open.
    """,
    "bo.md": """
    ## Top Claims

    ### Audits need open weights
    **Verdict:** Hype
    **Agrees With:** [[example#open-weights-make-audits-possible]]
    **Contradicts:** [[example#open-weights-make-audits-possible]]
    > Open them.
    """,
  ]

  static func check(_ draft: SummaryDraft) -> [Diagnostic] {
    var first: [[ClaimIdentity]: ConnectionKind] = [:]
    return draft.relations.compactMap { source, relation, offset in
      let pair = [source, relation.target]
      guard let kind = first[pair] else {
        first[pair] = relation.kind
        return nil
      }
      guard kind != relation.kind else { return nil }
      return diagnostic([relation.target.description], at: draft.source.location(at: offset))
    }
  }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "keep one relation to \(arguments[0].inQuotes), which the claim agrees with and contradicts"
  }
}
