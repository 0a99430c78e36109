import VerdictCore

/// A scorecard in full, beside the list of speakers.
struct ScorecardPreview {
  private static let summaryLimit = 20
  /// What a verdict's line takes before its bar.
  private static let numbersWidth = 29
  private static let smallestBar = 8
  private static let largestBar = 50

  private let card: Scorecard
  private let neighbourhood: Neighbourhood
  private let width: Int

  init(_ card: Scorecard, _ neighbourhood: Neighbourhood, width: Int) {
    self.card = card
    self.neighbourhood = neighbourhood
    self.width = width
  }

  var lines: [Line] {
    let hasSummary = card.speaker.summaryCount > 0
    let name = TextWrap.wrap(
      CleanText(card.speaker.name), hasSummary ? .title : .absentSpeaker, width: width)
    let parts =
      hasSummary
      ? [name + facts + opinions, verdicts, connections, summaries]
      : [name + wrapped(Line("Nobody has summarised them yet.", .muted)), connections]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [Line()]))
  }

  private var facts: [Line] {
    let talks: CleanText =
      switch (card.first, card.last) {
      case (let first?, let last?) where first != last:
        "talks from \(CleanText(first.description)) to \(CleanText(last.description))"
      case (let first?, _): "a talk of \(CleanText(first.description))"
      default: "no talk with a date"
      }
    var quotes = CountedWord.quote.spelled(card.quotes)
    if let share = card.paraphrasedShare {
      quotes = quotes + ", \(card.paraphrases) paraphrased (\(CleanText(percent: share)))"
    }
    return wrapped(
      Line(
        "\(CountedWord.summary.spelled(card.speaker.summaryCount)), \(talks); "
          + "\(CountedWord.claim.spelled(card.speaker.tally.total)), \(quotes)", .muted))
  }

  /// How often the reader agrees with the verdicts; nothing where they have judged none.
  private var opinions: [Line] {
    let judged = Opinion.allCases.reduce(0) { $0 + neighbourhood.opinions[$1, default: 0] }
    guard judged > 0 else { return [] }
    let words = Opinion.allCases.compactMap { opinion in
      neighbourhood.opinions[opinion].map { "\(opinion.verb) \($0)" as CleanText }
    }
    let list = words.dropFirst().reduce(words.first ?? "") { $0 + ", " + $1 }
    return wrapped(Line("Of \(judged, .claim) that you judged you \(list).", .notice))
  }

  /// Each verdict with its count, its share, and the interval in numbers and as a bar.
  private var verdicts: [Line] {
    let tally = card.speaker.tally
    let kinds = VerdictKind.allCases.filter {
      tally[$0] > 0 || $0 != .unknown && $0 != .missing
    }
    let isEnough = tally.total >= Scorecard.fewestClaims
    let text: CleanText =
      isEnough
      ? "share of the claims; the line is where it may lie, with 95% confidence"
      : "too few claims for shares: \(Scorecard.fewestClaims) are the fewest"
    return [Line("Verdicts", .heading)] + kinds.flatMap(line) + wrapped(Line(text, .muted))
  }

  private func line(_ kind: VerdictKind) -> [Line] {
    let count = CleanText(short: card.speaker.tally[kind]).aligned(to: 3)
    let line = Line(kind.text.padded(to: 12) + count, .verdict(kind))
    guard let share = card.share(of: kind) else { return [line] }
    let numbers =
      line
      + Line([
        Run(share.percent.aligned(to: 5)), Run(" " + share.interval.padded(to: 7), .muted),
        Run(" "),
      ])
    let room = width - Self.numbersWidth
    if room >= Self.smallestBar {
      return [numbers + share.bar(kind, width: min(Self.largestBar, room))]
    }
    return [numbers, Line("  ") + share.bar(kind, width: width - 2)]
  }

  private var connections: [Line] {
    let neighbours = neighbourhood.neighbours
    let lines = ConnectionKind.allCases.flatMap { kind in
      self.line(
        "→", kind, kind.verb,
        neighbours.filter { $0.outgoing.contains(ConnectionKinds(kind)) })
    }
    let incoming = ConnectionKind.allCases.flatMap { kind in
      self.line(
        "←", kind, kind.incomingVerb,
        neighbours.filter { $0.incoming.contains(ConnectionKinds(kind)) })
    }
    return [Line("Connections", .heading)]
      + (neighbours.isEmpty ? [Line("none, in or out", .muted)] : lines + incoming)
  }

  /// `→ + agrees with 3: Ada, Bela, Chen`; nothing where there is nobody.
  private func line(
    _ arrow: CleanText, _ kind: ConnectionKind, _ verb: CleanText, _ others: [Neighbour]
  ) -> [Line] {
    guard !others.isEmpty else { return [] }
    let names = others.prefix(12).map { Line($0.cleanName, $0.nameRole) }
    let start = Line([
      Run("\(arrow) ", .muted), Run("\(kind.sign) \(verb) \(others.count)", kind.role), Run(": "),
    ])
    return wrapped(start + .joined(names, by: Run(", "))).cut(to: 2, width: width)
  }

  private var summaries: [Line] {
    let all = neighbourhood.summaries
    let shown = all.prefix(Self.summaryLimit).map { listing in
      let row = SummaryRow(listing)
      let room = width - 12 - SummaryRow.barWidth - 2
      let title = row.topic.padded(to: max(0, room)) + "  "
      return Line([Run(row.date.padded(to: 12), .muted), Run(title)]) + row.bar
    }
    let more = all.count - shown.count
    return [Line("Summaries", .heading)] + shown
      + (more > 0 ? [Line("and \(more) more", .muted)] : [])
  }

  private func wrapped(_ line: Line) -> [Line] { TextWrap.wrap(line, width: width) }
}

extension Opinion {
  /// As in `you agree with 14`.
  fileprivate var verb: CleanText {
    switch self {
    case .agree: "agree with"
    case .disagree: "disagree with"
    case .unsure: "are unsure of"
    }
  }
}
