import VerdictCore

/// A picture of the overview: a heading, and rows of which each leads to a list.
struct OverviewSection: Hashable, Sendable {
  /// A row, made for a width.
  struct Row: Hashable, Sendable {
    let line: Line
    /// The page that shows what the row counts; nil for a row that is only read.
    let leadsTo: OverviewTarget?
  }

  let title: Line
  let rows: [Row]
}

/// What a row of the overview leads to.
enum OverviewTarget: Hashable, Sendable {
  case claims(String)
  case summaries(String)
  case speaker(Slug)

  /// The page; a list of a query has the query for its name.
  var page: Page {
    switch self {
    case .claims(let query): SavedView(name: query, list: .claims, query: query).page
    case .summaries(let query): SavedView(name: query, list: .summaries, query: query).page
    case .speaker(let slug): Page(SpeakerPage(slug))
    }
  }
}

extension OverviewSection {
  private static let nameWidth = 18
  private static let cellWidth = 6
  private static let shownKinds: [VerdictKind] = [.real, .partiallyTrue, .hype, .unproven]

  /// Every picture of a library, for columns of a width.
  static func all(_ facts: OverviewFacts, width: Int) -> [OverviewSection] {
    [
      verdicts(facts, width), topics(facts, width), years(facts, width),
      ranking("Most connected", facts.mostConnected, .connection, .speaker, width),
      ranking("Most disputed", facts.mostDisputed, .contradict, .contradicts, width),
      connections(facts), claims(facts, width), yours(facts, width),
    ].filter { !$0.rows.isEmpty }
  }

  private static func verdicts(_ facts: OverviewFacts, _ width: Int) -> OverviewSection {
    let most = facts.tally.given.map(\.count).max() ?? 0
    let total = facts.tally.total
    let rows = facts.tally.given.map { kind, count in
      let name = Line(kind.text.padded(to: nameWidth), .verdict(kind))
      let bar = BarChart.bar(
        count, of: most, role: .verdict(kind), width: max(0, width - nameWidth - 14))
      let numbers: CleanText =
        " \(CleanText(short: count))  \(CleanText(percent: Double(count) / Double(max(1, total))))"
      return Row(line: name + bar + Line(numbers), leadsTo: .claims("verdict:\(kind.queryWord)"))
    }
    let title: CleanText = "\(total, .claim) of \(facts.summaries, .summary)"
    return OverviewSection(title: Line("Verdicts  ", .heading) + Line(title, .muted), rows: rows)
  }

  private static func topics(_ facts: OverviewFacts, _ width: Int) -> OverviewSection {
    let most = facts.topics.flatMap { group in shownKinds.map { group.tally[$0] } }.max() ?? 0
    let rows = facts.topics.map { group in
      let cells = shownKinds.map { kind in
        HeatMap.cell(group.tally[kind], of: most, .verdict(kind), width: cellWidth)
      }
      let name = Line(CleanText(group.name).padded(to: nameWidth) + " ")
      return Row(
        line: name + .joined(cells, by: Run(" ")),
        leadsTo: .claims("topic:\"\(group.name)\""))
    }
    let signs = shownKinds.map { kind in
      Line(kind.sign.aligned(to: cellWidth), .verdict(kind))
    }
    let hidden = facts.topicCount - facts.topics.count
    let more: CleanText = hidden > 0 ? "Topics, \(hidden) more" : "Topics"
    return OverviewSection(
      title: Line(more.padded(to: nameWidth) + " ", .heading) + .joined(signs, by: Run(" ")),
      rows: rows)
  }

  private static func years(_ facts: OverviewFacts, _ width: Int) -> OverviewSection {
    var groups = facts.years.map { (name: $0.name, tally: $0.tally, query: "date:\($0.name)") }
    if facts.undated.total > 0 {
      groups.append((name: "undated", tally: facts.undated, query: "-has:date"))
    }
    let most = groups.map(\.tally.total).max() ?? 0
    let room = max(1, width - 9 - 12)
    let rows = groups.map { group in
      let length = most > room ? max(1, group.tally.total * room / max(1, most)) : group.tally.total
      return Row(
        line: Line(CleanText(group.name).padded(to: 9)) + group.tally.bar(width: length)
          + Line("  \(group.tally.total, .claim)", .muted), leadsTo: .claims(group.query))
    }
    return OverviewSection(title: Line("By year of the talk", .heading), rows: rows)
  }

  private static func ranking(
    _ title: CleanText, _ speakers: [OverviewFacts.Ranked], _ word: CountedWord, _ role: Role,
    _ width: Int
  ) -> OverviewSection {
    let most = speakers.first?.count ?? 0
    let rows = speakers.map { speaker in
      Row(
        line: Line(CleanText(speaker.name).padded(to: 22) + " ", .speaker)
          + BarChart.bar(speaker.count, of: most, role: role, width: max(0, width - 40))
          + Line(" \(speaker.count, word)", .muted), leadsTo: .speaker(speaker.slug))
    }
    return OverviewSection(title: Line(title, .heading), rows: rows)
  }

  private static func connections(_ facts: OverviewFacts) -> OverviewSection {
    guard !facts.mostConnected.isEmpty else { return OverviewSection(title: Line(), rows: []) }
    return OverviewSection(
      title: Line("Connections", .heading) + Line("  ! lists them", .muted),
      rows: [
        Row(line: Line("conflicting  \(facts.conflicts)"), leadsTo: nil),
        Row(line: Line("one-sided    \(facts.oneSided)"), leadsTo: nil),
      ])
  }

  private static func claims(_ facts: OverviewFacts, _ width: Int) -> OverviewSection {
    let claims = facts.claims.map { row in
      self.row(row, of: facts.tally.total, .claim, .claims(row.query), width)
    }
    let summaries = facts.facts.map { row in
      self.row(row, of: facts.summaries, .summary, .summaries(row.query), width)
    }
    return OverviewSection(
      title: Line("What there is", .heading), rows: facts.tally.total > 0 ? claims + summaries : [])
  }

  private static func yours(_ facts: OverviewFacts, _ width: Int) -> OverviewSection {
    OverviewSection(
      title: Line("Yours", .heading),
      rows: facts.marks.map {
        row($0, of: facts.summaries, .summary, .summaries($0.query), width)
      }
        + facts.opinions.map {
          row($0, of: facts.tally.total, .claim, .claims($0.query), width)
        })
  }

  /// What the rows of queries are called.
  private static let names: [String: CleanText] = [
    "has:evidence": "with evidence", "quote:verbatim": "quoted", "quote:paraphrase": "paraphrased",
    "quote:none": "without a quote", "has:relation": "related", "has:history": "verdict changed",
    "has:date": "dated", "has:source": "with a source", "has:connections": "with connections",
    "is:unread": "unread", "is:changed": "changed", "is:bookmarked": "bookmarked",
    "is:ticked": "action ticked",
    "mine:agree": "you agree", "mine:disagree": "you disagree", "mine:unsure": "you are unsure",
  ]

  /// How much a query finds, as in `with evidence   ▆▆▆▆▆▆  60 of 75 claims`.
  private static func row(
    _ row: OverviewFacts.Counted, of whole: Int, _ word: CountedWord, _ target: OverviewTarget,
    _ width: Int
  ) -> Row {
    let numbers: CleanText = " \(row.count) of \(whole, word)"
    let bar = BarChart.bar(
      row.count, of: whole, role: .muted, width: max(0, width - nameWidth - 24))
    return Row(
      line: Line((names[row.query] ?? CleanText(row.query)).padded(to: nameWidth)) + bar
        + Line(numbers, .muted),
      leadsTo: target)
  }
}
