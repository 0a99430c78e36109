/// A summary that does not say who spoke.
enum MissingSpeaker: SummaryRule {
  static let id = "missing-speaker"
  static let severity = Diagnostic.Severity.warning

  static func check(_ draft: SummaryDraft) -> [Diagnostic] {
    draft.isSpeakerGiven ? [] : [diagnostic([draft.summary.speaker.name], at: .start)]
  }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "name the speaker with 'speaker:' in the front matter; \(arguments[0].quoted) is the file's name"
  }
}
