import VerdictCore

/// Summaries made ready for many queries: who is who in them, and their folded words.
package struct QueriedLibrary: Sendable {
  let speakers: SpeakerMeanings
  /// What has changed since the reader saw the summaries, by slug.
  let changes: [Slug: SummaryChange]
  private var known: [Slug: (summary: Summary, passages: [FoldedPassage])] = [:]

  /// - Parameters:
  ///   - summaries: All of them.
  ///   - seen: The library as the reader saw it; nil where that is not kept.
  package init(_ summaries: [Summary], seen: SeenLibrary? = nil) {
    speakers = SpeakerMeanings(summaries)
    changes = Dictionary(
      (seen?.changes(to: summaries) ?? []).map { ($0.summary, $0) }, uniquingKeysWith: { $1 })
    for summary in summaries {
      known[summary.slug] = (summary, FoldedPassage.passages(of: summary))
    }
  }

  func passages(of summary: Summary) -> [FoldedPassage] {
    if let known = known[summary.slug], known.summary == summary { return known.passages }
    return FoldedPassage.passages(of: summary)
  }
}

/// A passage as words are looked for in it.
struct FoldedPassage: Sendable {
  let part: SummaryPart
  let location: PassageLocation
  let words: [String]
  /// Whether it is the name of the speaker, and not a slug, an alias or a role.
  let isSpeakerName: Bool

  static func passages(of summary: Summary) -> [FoldedPassage] {
    summary.passages.map {
      FoldedPassage(
        part: $0.part, location: $0.location, words: Words.folded($0.text),
        isSpeakerName: $0.part == .speaker && $0.text == summary.speaker.name)
    }
  }

  func says(_ pattern: WordPattern) -> Bool {
    words.indices.contains { pattern.stands(in: words, at: $0) }
  }
}
