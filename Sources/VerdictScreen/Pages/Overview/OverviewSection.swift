import VerdictCore

/// A picture of the overview: a heading, and rows of which each leads to a list.
struct OverviewSection: Hashable, Sendable {
  /// A row, made for a width.
  struct Row: Hashable, Sendable {
    let line: Line
    /// What shows that which the row counts; nil for a row that is only read.
    let leadsTo: OverviewTarget?
    /// Parts of it that lead elsewhere, from left to right.
    var cells: [Cell] = []
  }

  /// A part of a row.
  struct Cell: Hashable, Sendable {
    /// From the left of the row.
    let columns: Range<Int>
    /// Nil where there is nothing to show.
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
  case findings(Finding.Kind)
  /// The overview itself, with all topics.
  case allTopics

  /// Leads there; a list of a query has the query for its name.
  var outcome: Outcome {
    switch self {
    case .claims(let query): .open(SavedView(name: query, list: .claims, query: query).page)
    case .summaries(let query): .open(SavedView(name: query, list: .summaries, query: query).page)
    case .speaker(let slug): .open(Page(SpeakerPage(slug)))
    case .findings(let kind): .show(Overlay(FindingPicker(only: kind)))
    case .allTopics: .stay
    }
  }
}

extension OverviewSection {
  private static let nameWidth = 18
  private static let cellWidth = 6
  private static let shownKinds: [VerdictKind] = [.real, .partiallyTrue, .hype, .unproven]
  /// As many topics are shown at first.
  private static let firstTopics = 12

  /// Every picture of a library, for columns of a width.
  static func all(
    _ facts: OverviewFacts, width: Int, showsAllTopics: Bool = false
  ) -> [OverviewSection] {
    [
      verdicts(facts, width), topics(facts, showsAll: showsAllTopics), years(facts, width),
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
      let share: CleanText =
        total < Scorecard.fewestClaims
        ? "" : "  \(CleanText(percent: Double(count) / Double(total)))"
      let numbers: CleanText = " \(CleanText(short: count))" + share
      return Row(line: name + bar + Line(numbers), leadsTo: .claims("verdict:\(kind.queryWord)"))
    }
    let title: CleanText = "\(total, .claim) of \(facts.summaries, .summary)"
    return OverviewSection(title: Line("Verdicts  ", .heading) + Line(title, .muted), rows: rows)
  }

  private static func topics(_ facts: OverviewFacts, showsAll: Bool) -> OverviewSection {
    let shown = showsAll ? facts.topics[...] : facts.topics.prefix(firstTopics)
    let most = facts.topics.flatMap { group in shownKinds.map { group.tally[$0] } }.max() ?? 0
    var rows = shown.map { group in
      let query = "topic:\"\(group.name)\""
      let heat = shownKinds.map { kind in
        HeatMap.cell(group.tally[kind], of: most, .verdict(kind), width: cellWidth)
      }
      let cells = shownKinds.enumerated().map { column, kind in
        let start = nameWidth + 1 + column * (cellWidth + 1)
        return Cell(
          columns: start..<start + cellWidth,
          leadsTo: group.tally[kind] > 0 ? .claims("\(query) verdict:\(kind.queryWord)") : nil)
      }
      let name = Line(CleanText(group.name).padded(to: nameWidth) + " ")
      return Row(
        line: name + .joined(heat, by: Run(" ")), leadsTo: .claims(query), cells: cells)
    }
    if facts.topics.count > shown.count {
      let more: CleanText = "… and \(facts.topics.count - shown.count) more"
      rows.append(Row(line: Line(more, .muted), leadsTo: .allTopics))
    }
    let signs = shownKinds.map { kind in
      Line(kind.sign.aligned(to: cellWidth), .verdict(kind))
    }
    return OverviewSection(
      title: Line(("Topics" as CleanText).padded(to: nameWidth) + " ", .heading)
        + .joined(signs, by: Run(" ")),
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
      title: Line("Connections", .heading),
      rows: [
        row(facts.conflicts, .conflicting),
        row(facts.oneSided, .oneSided),
      ])
  }

  private static func row(_ count: Int, _ kind: Finding.Kind) -> Row {
    Row(
      line: Line(kind.word.padded(to: 13) + "\(count)"),
      leadsTo: count > 0 ? .findings(kind) : nil)
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
