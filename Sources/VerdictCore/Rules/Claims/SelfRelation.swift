enum SelfRelation: SummaryRule {
  static let id = "self-relation"
  static let severity = Diagnostic.Severity.warning
  static let summary = "a claim that agrees with itself or contradicts itself"
  static let example: RuleExample? = """
    ## Top Claims

    ### Open weights make audits possible
    **Verdict:** Real
    **Contradicts:** [[example#open-weights-make-audits-possible]]
    > You can only check what you can open.
    """

  static func check(_ draft: SummaryDraft) -> [Diagnostic] {
    draft.relations.filter { $0.relation.target == $0.source }.map {
      diagnostic([$0.source.description], at: draft.source.location(at: $0.offset))
    }
  }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "take the relation out, \(arguments[0].inQuotes) is the claim itself"
  }
}
