import VerdictCore
import VerdictScreen

/// A comparison of speakers as text, one part under the other.
struct ComparisonText {
  let comparison: SpeakerComparison

  init(_ comparison: SpeakerComparison) { self.comparison = comparison }

  private func node(_ place: Int) -> SpeakerNode { comparison.speakers[place].node }

  private func node(_ slug: Slug) -> SpeakerNode {
    comparison.speakers.first { $0.node.slug == slug }?.node ?? SpeakerNode(slug: slug)
  }

  // MARK: - Lines

  var lines: [Line] {
    comparison.speakers.map(\.node.heading) + wordLines
      + pairLines("What they disagree on", comparison.pairs.filter(\.hasOtherVerdicts))
      + pairLines("What both say", comparison.pairs.filter { !$0.hasOtherVerdicts })
      + shared("Tools they share", comparison.tools)
      + shared("Topics they share", comparison.topics)
  }

  private var wordLines: [Line] {
    let title = [Line(), Line("What they say of each other", .heading)]
    if comparison.words.isEmpty { return title + [Line("  Nothing.", .muted)] }
    return title
      + comparison.words.map { word in
        Line("  ") + Line(word.kind.sign, word.kind.role) + Line(" ")
          + word.kind.sentence(
            node(word.source).run, node(word.target).run, reasons: word.reasons)
      }
  }

  private func pairLines(_ title: CleanText, _ pairs: [ClaimPair]) -> [Line] {
    guard !pairs.isEmpty else { return [] }
    return [Line(), Line(title, .heading)]
      + pairs.enumerated().flatMap { place, pair in
        (place == 0 ? [] : [Line()]) + [pair.left, pair.right].map(line(of:))
      }
  }

  private func line(of claim: SpokenClaim) -> Line {
    Line("  ") + Line([claim.verdict.label]) + Line("  ") + node(claim.speaker).line + Line(": ")
      + Line(CleanText(claim.text), .claim)
  }

  private func shared(_ title: CleanText, _ names: [SharedName]) -> [Line] {
    guard !names.isEmpty else { return [] }
    return [Line(), Line(title, .heading)]
      + names.map { shared in
        let speakers =
          shared.speakers.count < comparison.speakers.count
          ? Line.joined(shared.speakers.map { node($0).line }, by: Run(", ")) : Line()
        return Line("  ")
          + Line.joined([Line(CleanText(shared.name)), speakers], by: Run("  "))
      }
  }

  // MARK: - Records

  /// What each record is about, then its fields.
  var records: [[CleanText]] {
    speakerRecords + wordRecords + sharedRecords("tool", comparison.tools)
      + sharedRecords("topic", comparison.topics)
      + comparison.pairs.map { pair in
        ["claims"]
          + [pair.left, pair.right].flatMap {
            [CleanText($0.identity.description), $0.verdict.text, CleanText($0.text)]
          }
      }
  }

  private var speakerRecords: [[CleanText]] {
    comparison.speakers.map {
      [
        "speaker", CleanText($0.node.slug.text), CleanText($0.node.name),
        $0.node.tally.shortCounts.text,
      ]
    }
  }

  private var wordRecords: [[CleanText]] {
    comparison.words.map { word in
      let reasons = word.reasons.map { MarkdownInline.plainText($0) }.joined(separator: "; ")
      return [
        "says", CleanText(node(word.source).slug.text), word.kind.word,
        CleanText(node(word.target).slug.text), CleanText(reasons),
      ]
    }
  }

  private func sharedRecords(_ what: CleanText, _ names: [SharedName]) -> [[CleanText]] {
    names.map { shared in
      let slugs = shared.speakers.map { node($0).slug.text }.joined(separator: ",")
      return [what, CleanText(shared.name), CleanText(slugs)]
    }
  }
}
