/// A summary that does not say who spoke.
enum MissingSpeaker: Rule {
  static let id = "missing-speaker"
  static let severity = Diagnostic.Severity.warning

  static func check(_ draft: SummaryDraft) -> Diagnostic? {
    guard !draft.isSpeakerGiven else { return nil }
    let guess = draft.summary.speaker.name.quoted
    return diagnostic(
      saying: "name the speaker with 'speaker:' in the front matter; \(guess) is the file's name",
      at: .start)
  }
}
