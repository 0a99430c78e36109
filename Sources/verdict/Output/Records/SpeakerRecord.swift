import VerdictCore

/// A speaker of the graph as JSON.
struct SpeakerRecord: Encodable {
  var slug: String
  var name: String
  var summaries: Int
  /// Claims by verdict; verdicts that none has are left out.
  var verdicts: [String: Int]
  /// From 0, the largest; none for whoever nobody is connected to, or where no camps are told.
  var camp: Int?

  init(_ speaker: SpeakerNode, camp: Int? = nil) {
    slug = speaker.slug.text
    name = speaker.name
    summaries = speaker.summaryCount
    verdicts = speaker.tally.byQueryWord
    self.camp = camp
  }
}
