enum EmptySection: SummaryRule {
  static let id = "empty-section"
  static let severity = Diagnostic.Severity.warning
  static let summary = "a section with nothing in it"
  static let example: RuleExample? = """
    ---
    speaker: Ada Example
    title: Open weights
    ---

    ## What's Real

    ## What's Hype
    That audits are easy.
    """

  static func check(_ draft: SummaryDraft) -> [Diagnostic] {
    draft.sections.filter(\.isEmpty).map {
      diagnostic([$0.title], at: draft.source.location(at: $0.offset))
    }
  }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "fill the section \(arguments[0].quoted) or take it out"
  }
}
