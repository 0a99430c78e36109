/// A speaker connected to themselves.
enum SelfConnection: Rule {
  static let id = "self-connection"
  static let severity = Diagnostic.Severity.warning

  static func check(_ draft: SummaryDraft) -> [Diagnostic] {
    let own = Set(draft.summary.speaker.aliases + [draft.summary.speaker.slug])
    return zip(draft.summary.connections, draft.connectionOffsets)
      .filter { own.contains($0.0.target) }
      .map {
        diagnostic(
          saying:
            "take the connection out, \($0.0.target.text.quoted) is the speaker of this summary",
          at: draft.source.location(at: $0.1))
      }
  }
}
