enum MissingSpeaker: SummaryRule {
  static let id = "missing-speaker"
  static let severity = Diagnostic.Severity.warning
  static let summary = "a summary that does not say who spoke"
  static let example: RuleExample? = """
    ---
    title: Open weights
    ---
    """

  static func check(_ draft: SummaryDraft) -> [Diagnostic] {
    draft.isSpeakerGiven || draft.summary.hasUnreadable(.speaker)
      ? [] : [diagnostic([draft.summary.speaker.name], at: .start)]
  }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "name the speaker with 'speaker:' in the front matter; \(arguments[0].quoted) is the file's name"
  }
}
