/// Summaries made ready for many queries: who is who in them, and their folded words.
public struct QueriedLibrary: Sendable {
  let speakers: SpeakerMeanings
  private var known: [Slug: (summary: Summary, passages: [FoldedPassage])] = [:]

  public init(_ summaries: [Summary]) {
    speakers = SpeakerMeanings(summaries)
    for summary in summaries {
      known[summary.slug] = (summary, FoldedPassage.passages(of: summary))
    }
  }

  func passages(of summary: Summary) -> [FoldedPassage] {
    if let known = known[summary.slug], known.summary == summary { return known.passages }
    return FoldedPassage.passages(of: summary)
  }
}
