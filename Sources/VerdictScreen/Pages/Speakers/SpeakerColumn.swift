import VerdictCore

/// What the list of speakers has a column for, in the order in which they stand.
package enum SpeakerColumn: CaseIterable, Sendable {
  case name
  case summaries
  case claims
  /// The verdicts as marks, where there is no room for their numbers.
  case bar
  case verdicts
  case real
  case partly
  case hype
  case paraphrased
  case says
  case incoming
  case years

  /// The column that shows what an order goes by.
  init(of key: SpeakerSortKey) {
    self =
      switch key {
      case .name: .name
      case .summaries: .summaries
      case .claims: .claims
      case .real: .real
      case .partly: .partly
      case .hype: .hype
      case .paraphrased: .paraphrased
      case .says: .says
      case .incoming: .incoming
      case .first, .last: .years
      }
  }

  /// What a click on the title sorts by; nil for nothing.
  func key(sortedBy key: SpeakerSortKey) -> SpeakerSortKey? {
    switch self {
    case .name: .name
    case .summaries: .summaries
    case .claims: .claims
    case .bar, .verdicts: nil
    case .real: .real
    case .partly: .partly
    case .hype: .hype
    case .paraphrased: .paraphrased
    case .says: .says
    case .incoming: .incoming
    case .years: key == .first ? .first : .last
    }
  }

  /// Room for the title, and for what stands below it.
  var width: Int {
    switch self {
    case .name: 12
    case .summaries: 11
    case .claims: 8
    case .bar: 10
    case .verdicts: 19
    case .real, .partly, .hype: 11
    case .paraphrased: 13
    case .says, .incoming, .years: 9
    }
  }

  /// Whether the title ends where the numbers below it do.
  var isRightAligned: Bool {
    switch self {
    case .summaries, .claims, .says, .incoming: true
    default: false
    }
  }

  func title(sortedBy key: SpeakerSortKey) -> CleanText {
    switch self {
    case .name: "name"
    case .summaries: "summaries"
    case .claims: "claims"
    case .bar, .verdicts: "verdicts"
    case .real: "real"
    case .partly: "partly"
    case .hype: "hype"
    case .paraphrased: "paraphrased"
    case .says: "says →"
    case .incoming: "said of ←"
    case .years: key == .first ? "first" : key == .last ? "last" : "years"
    }
  }
}

extension SpeakerColumn {
  /// What a row shows in the column, at most as wide as that is; the name aside.
  func cell(of row: SpeakerRow) -> Line {
    let card = row.scorecard
    guard row.hasSummary else { return cell(ofStranger: card) }
    return switch self {
    case .name: Line(row.name, .speaker)
    case .summaries: Line(CleanText(short: card.speaker.summaryCount))
    case .claims: Line(CleanText(short: card.speaker.tally.total))
    case .bar: card.speaker.tally.bar(width: width)
    case .verdicts: card.speaker.tally.columns
    case .real: Self.share(.real, of: card)
    case .partly: Self.share(.partiallyTrue, of: card)
    case .hype: Self.share(.hype, of: card)
    case .paraphrased: Self.paraphrased(card)
    case .says: Self.words(agreeing: card.agrees, contradicting: card.contradicts)
    case .incoming: Self.words(agreeing: card.agreed, contradicting: card.contradicted)
    case .years: Self.years(card)
    }
  }

  /// Others speak of them, and nothing else is known.
  private func cell(ofStranger card: Scorecard) -> Line {
    switch self {
    case .bar, .verdicts: Line("no summary", .absentSpeaker)
    case .incoming: Self.words(agreeing: card.agreed, contradicting: card.contradicted)
    default: Line()
    }
  }

  private static func share(_ kind: VerdictKind, of card: Scorecard) -> Line {
    guard let share = card.share(of: kind) else { return Line("too few", .muted) }
    return Line([
      Run(share.percent.aligned(to: 4), .verdict(kind)), Run(" \(share.interval)", .muted),
    ])
  }

  private static func paraphrased(_ card: Scorecard) -> Line {
    guard let share = card.paraphrasedShare else { return Line("no quotes", .muted) }
    return Line([
      Run(CleanText(percent: share).aligned(to: 4)),
      Run(" of \(CleanText(short: card.quotes))", .muted),
    ])
  }

  private static func words(agreeing: Int, contradicting: Int) -> Line {
    Line(
      [(ConnectionKind.agrees, agreeing), (.contradicts, contradicting)].map { kind, count in
        let text = count == 0 ? "" : kind.sign + CleanText(short: count)
        return Run(text.aligned(to: kind == .agrees ? 4 : 5), kind.role)
      })
  }

  private static func years(_ card: Scorecard) -> Line {
    guard let first = card.first?.year, let last = card.last?.year else {
      return Line("undated", .muted)
    }
    return Line(first == last ? "\(first)" : "\(first)–\(last)", .muted)
  }
}
