import VerdictCore

extension ComparedSpeaker {
  private static let barWidth = 8

  /// Name, verdicts, and shares, one below the other.
  func card(named name: CleanText, width: Int) -> [Line] {
    let tally = node.tally
    if node.summaryCount == 0 { return [Line(name, .title), absence, Line()] }
    let bar = tally.bar(width: Self.barWidth) + Line("  ")
    let counts = bar + tally.counts
    return [
      Line(name, .title), counts.width <= width ? counts : bar + tally.shortCounts,
      .joined([shares, reading], by: Run("  ")),
    ]
  }

  /// Name, verdicts and shares in one line.
  func row(named name: CleanText, width: Int) -> Line {
    let head = Line(name, .title) + Line("  ")
    if node.summaryCount == 0 { return head + absence }
    let bar = head + node.tally.bar(width: Self.barWidth).padded(to: Self.barWidth) + Line("  ")
    let rest = [
      Line.joined([node.tally.counts, shares, reading], by: Run("  ")),
      .joined([node.tally.shortCounts, shares, reading], by: Run("  ")),
      .joined([node.tally.shortCounts, shares], by: Run("  ")),
    ]
    let fitting = rest.first { bar.width + $0.width <= width }
    return bar + (fitting ?? node.tally.shortCounts)
  }

  private var absence: Line { Line("no summary yet", .absentSpeaker) }

  /// The shares of real and hype; words where the claims are too few to tell.
  private var shares: Line {
    let card = Scorecard(speaker: node)
    let shares = [VerdictKind.real, .hype].compactMap { kind in
      card.share(of: kind).map {
        Line("\(Int(($0.value * 100).rounded()))% \(kind.word)", .muted)
      }
    }
    return shares.isEmpty
      ? Line("too few claims for shares", .muted) : .joined(shares, by: Run("  "))
  }

  /// How much of what they said was compared, where that is not all.
  private var reading: Line {
    guard summariesRead < node.summaryCount else { return Line() }
    return Line("newest \(summariesRead) of \(node.summaryCount) talks", .muted)
  }
}
