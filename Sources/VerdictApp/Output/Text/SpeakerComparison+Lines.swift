import VerdictCore
import VerdictScreen

extension SpeakerComparison {
  /// The speakers, what they say of each other, and what they share, one part below the other.
  package var lines: [Line] {
    speakers.map(\.node.heading) + wordLines
      + pairLines("Claims that their authors relate", pairs.filter { $0.relation != nil })
      + pairLines("Closest claims, by wording alone", pairs.filter { $0.relation == nil })
      + shared("Tools they share", tools)
      + shared("Topics they share", topics)
  }

  private var wordLines: [Line] {
    let title = [Line(), Line("What they say of each other", .heading)]
    if words.isEmpty { return title + [Line("  Nothing.", .muted)] }
    return title
      + words.map { word in
        Line("  ") + Line(word.kind.sign, word.kind.role) + Line(" ")
          + word.kind.sentence(
            node(word.source).run, node(word.target).run, reasons: word.reasons)
      }
  }

  private func pairLines(_ title: CleanText, _ pairs: [ClaimPair]) -> [Line] {
    guard !pairs.isEmpty else { return [] }
    return [Line(), Line(title, .heading)]
      + pairs.enumerated().flatMap { index, pair in
        (index == 0 ? [] : [Line()]) + lines(of: pair)
      }
  }

  /// What relates the two claims in front of the first, and the reasons below both.
  private func lines(of pair: ClaimPair) -> [Line] {
    let relation = pair.relation
    let mark = Line([pair.mark]).padded(to: 4)
    let blank = Line(.repeating(" ", 4))
    let reasons = (relation?.outgoingReasons ?? []) + (relation?.incomingReasons ?? [])
    return [Line("  ") + mark + line(of: pair.left), Line("  ") + blank + line(of: pair.right)]
      + reasons.map { Line("  ") + blank + Line("why  ", .muted) + MarkdownLayout.line($0) }
  }

  private func line(of claim: SpokenClaim) -> Line {
    Line([claim.verdict.label]) + Line("  ") + node(claim.speaker).line + Line(": ")
      + Line(CleanText(claim.text), .claim)
  }

  private func shared(_ title: CleanText, _ names: [SharedName]) -> [Line] {
    guard !names.isEmpty else { return [] }
    return [Line(), Line(title, .heading)]
      + names.map { shared in
        let sharers =
          shared.speakers.count < speakers.count
          ? Line.joined(shared.speakers.map { node($0).line }, by: Run(", ")) : Line()
        return Line("  ")
          + Line.joined([Line(CleanText(shared.name)), sharers], by: Run("  "))
      }
  }

  private func node(_ index: Int) -> SpeakerNode { speakers[index].node }

  private func node(_ slug: Slug) -> SpeakerNode {
    speakers.first { $0.node.slug == slug }?.node ?? SpeakerNode(slug: slug)
  }
}
