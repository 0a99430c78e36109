import VerdictCore

/// A speaker as a row of their list, the name cleaned once.
package struct SpeakerRow: Hashable, Sendable {
  package let scorecard: Scorecard
  let name: CleanText

  package init(_ scorecard: Scorecard) {
    self.scorecard = scorecard
    name = CleanText(scorecard.speaker.name)
  }

  var slug: Slug { scorecard.speaker.slug }
  var hasSummary: Bool { scorecard.speaker.summaryCount > 0 }
}
