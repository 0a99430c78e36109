enum ConflictingConnection: SummaryRule {
  static let id = "conflicting-connection"
  static let severity = Diagnostic.Severity.warning
  static let summary = "a speaker whom a summary both agrees with and contradicts"
  static let example: RuleExample? = """
    ---
    speaker: Ada Example
    title: Open weights
    ---

    ## Agrees With
    - [[bo-other]]

    ## Contradicts
    - [[bo-other]]
    """

  static func check(_ draft: SummaryDraft) -> [Diagnostic] {
    var first: [Slug: (kind: ConnectionKind, line: Int)] = [:]
    return zip(draft.summary.connections, draft.connectionOffsets).compactMap { link, offset in
      let line = draft.source.line(at: offset) + 1
      guard let other = first[link.target] else {
        first[link.target] = (link.kind, line)
        return nil
      }
      guard other.kind != link.kind else { return nil }
      return diagnostic(
        [link.target.text, "\(other.line)"], at: draft.source.location(at: offset))
    }
  }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "keep \(arguments[0].quoted) on one side; line \(arguments[1]) has the other"
  }
}
