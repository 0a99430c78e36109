enum SelfConnection: SummaryRule {
  static let id = "self-connection"
  static let severity = Diagnostic.Severity.warning
  static let summary = "a speaker connected to themselves"
  static let example: RuleExample? = """
    ---
    speaker: Ada Example
    title: Open weights
    ---

    ## Agrees With
    - [[ada-example]]
    """

  static func check(_ draft: SummaryDraft) -> [Diagnostic] {
    zip(draft.summary.connections, draft.connectionOffsets)
      .filter { draft.summary.isOwn($0.0.target) }
      .map { diagnostic([$0.0.target.text], at: draft.source.location(at: $0.1)) }
  }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "take the connection out, \(arguments[0].quoted) is the speaker of this summary"
  }
}
