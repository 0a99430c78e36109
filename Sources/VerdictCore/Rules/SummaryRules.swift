/// All rules that need no more than one summary.
enum SummaryRules {
  static func check(_ draft: SummaryDraft) -> [Diagnostic] {
    let lone = [
      MissingSpeaker.check(draft), MissingTitle.check(draft), MissingSection.check(draft),
    ]
    return lone.compactMap(\.self) + EmptySection.check(draft) + DuplicateSection.check(draft)
      + UnknownVerdict.check(draft) + MissingVerdict.check(draft) + MissingQuote.check(draft)
      + VerdictMarkMismatch.check(draft) + SelfConnection.check(draft)
      + ConflictingConnection.check(draft)
  }
}
