import TestSupport
import VerdictCore
import VerdictOracle
import VerdictScreen

/// A library in memory that answers by brute force; what it says defines what the pages show.
struct MemoryLibrary {
  var summaries: [Summary]
  var problems: [Problem] = []
  /// What stands on the lines of every summary.
  var passages: [Int: PassageLocation] = [:]
  /// Where to go from summaries that have been read.
  var further: [Slug: ReadingOn] = [:]
  /// What a reader has marked; nil where that is not kept.
  var marks: [Slug: SummaryMarks]?
  /// What a reader has seen; nil where that is not kept.
  var seen: SeenLibrary?
  /// Whether it cannot answer anything.
  var isBroken = false

  func answer(_ question: Question) -> Answer {
    if isBroken { return .failure("database is on \u{1B}fire") }
    switch question.subject {
    case .totals:
      var tally = VerdictTally()
      for summary in summaries { tally += summary.tally }
      return .totals(LibraryTotals(summaries: summaries.count, tally: tally))
    case .summaries(let question):
      return .summaries(
        list(question).map { listing in
          var listing = listing
          if let marks {
            listing.marks = (marks[listing.slug] ?? SummaryMarks()).listed(listing.slug)
          }
          return listing
        })
    case .claims(let question):
      return .claims(
        list(question).map { listing in
          var listing = listing
          let (summary, claim) = (listing.identity.summary, listing.identity.claim)
          if let marks {
            let own = marks[summary] ?? SummaryMarks()
            listing.marks = own.listed(summary, part: claim.text)
            listing.opinion = own.opinion(on: listing.identity)
          }
          return listing
        })
    case .actions(let question):
      let done = Set(
        (marks ?? [:]).values.flatMap(\.marks.keys).filter { $0.kind == .tick }
          .map { ActionIdentity(summary: $0.summary, item: $0.part) })
      let items = ActionList.items(
        of: summaries, question.filter.query, by: question.order, done: done)
      let whole = summaries.reduce(0) { $0 + $1.actionItems.count }
      return .actions(
        window(items, whole: whole, question.range, anchor: question.anchor, of: \.identity))
    case .tools(let question):
      let tools = ActionList.tools(of: summaries, question.filter.query)
      let rows = tools.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map {
        key, slugs in
        let mentions = summaries.filter { slugs.contains($0.slug) }.flatMap { summary in
          summary.toolMentions.filter { Folding.fold($0.name) == key }.map {
            ToolListing.Mention(
              summary: summary.slug, speaker: summary.speaker.name, text: $0.text)
          }
        }
        return ToolListing(name: key, mentions: mentions)
      }
      return .tools(window(rows, question.range, anchor: question.anchor, of: \.name))
    case .search(let question):
      let order = ListOrder(
        SummarySortKey(rawValue: question.order.key.rawValue) ?? .speaker,
        isReversed: question.order.isReversed)
      let list = list(
        ListQuestion(
          filter: question.filter, order: order, range: question.range, anchor: question.anchor))
      return .hits(
        list.map { listing in
          let summary = summaries.first { $0.slug == listing.slug }
          let snippets = summary.map { question.filter.query.snippets(in: $0, limit: 2) }
          return SearchHit(listing: listing, snippets: snippets ?? [])
        })
    case .summary(let slug): return .summary(summaries.first { $0.slug == slug })
    case .marks(let slug):
      return .marks(
        marks.map { marks in
          var own = marks[slug] ?? SummaryMarks()
          own.hasChanged = changes?.contains { $0.summary == slug } ?? false
          return own
        })
    case .changes:
      return .changes(
        changes.map {
          ChangeReport(changes: $0, count: $0.count, begins: PartialDate("2026-01-02"))
        })
    case .bookmarks:
      return .bookmarks(
        (marks ?? [:]).values.flatMap(\.marks).filter { $0.key.kind == .bookmark }.map { entry in
          MarkListing(
            key: entry.key, mark: entry.value,
            speaker: summaries.first { $0.slug == entry.key.summary }?.speaker.name)
        })
    case .file(let slug):
      return .file(
        summaries.contains { $0.slug == slug } ? FilePath("/talks/\(slug.text).md") : nil)
    case .neighbourhood(let speaker): return .neighbourhood(neighbourhood(of: speaker))
    case .graph: return .graph(GraphMap(graph))
    case .paths(let start, let end):
      guard let start = graph.node(of: start), let end = graph.node(of: end) else {
        return .paths(nil)
      }
      return .paths(graph.shortestPaths(from: start, to: end))
    case .comparison(let names, let wanted):
      return .comparison(comparison(of: names, showing: wanted))
    case .relatedClaims(let slug): return .relatedClaims(relatedClaims(of: slug))
    case .readingOn(let slug): return .readingOn(further[slug] ?? ReadingOn())
    case .overview: return .overview(OverviewFacts(of: summaries))
    case .findings:
      return .findings(
        Finding.all(
          in: graph, claims: summaries.flatMap(\.spokenClaims),
          relations: summaries.flatMap(\.spokenRelations)))
    case .speakers(let question): return .speakers(list(question))
    case .problems(let words, let order):
      return .problems(ProblemList(problems, matching: words, by: order))
    case .passage(_, let line): return .passage(passages[line])
    }
  }

  private var changes: [SummaryChange]? { seen?.changes(to: summaries) }

  private func reasons(
    from speaker: Int, to other: Int, in graph: ConnectionGraph
  ) -> [ConnectionKind: [String]] {
    Dictionary(
      graph.words(from: speaker, to: other).filter { !$0.reasons.isEmpty }
        .map { ($0.kind, $0.reasons) }, uniquingKeysWith: +)
  }

  private func window<Row: Hashable & Sendable, Key: Equatable>(
    _ rows: [Row], whole: Int? = nil, _ range: Range<Int>, anchor: Key?, of key: (Row) -> Key
  ) -> ListAnswer<Row> {
    let range = range.clamped(to: 0..<rows.count)
    return ListAnswer(
      window: ListWindow(
        count: rows.count, unfilteredCount: whole ?? rows.count, offset: range.lowerBound,
        rows: Array(rows[range])),
      anchorIndex: anchor.flatMap { anchor in rows.firstIndex { key($0) == anchor } })
  }

  var graph: ConnectionGraph { ConnectionGraph(of: summaries) }

  private func list(
    _ question: ListQuestion<SummarySortKey, Slug>
  ) -> ListAnswer<SummaryListing> {
    let all = summaries.sorted { left, right in
      switch question.order.key {
      case .speaker: (left.speaker.name, left.slug) < (right.speaker.name, right.slug)
      case .title: (left.title ?? "", left.slug) < (right.title ?? "", right.slug)
      case .date:
        (right.date?.description ?? "", left.slug) < (left.date?.description ?? "", right.slug)
      case .hype: (right.tally[.hype], left.slug) < (left.tally[.hype], right.slug)
      case .field(let field):
        (field.texts(of: left).first ?? "\u{10FFFF}", left.slug)
          < (field.texts(of: right).first ?? "\u{10FFFF}", right.slug)
      }
    }
    let predicate = QueryPredicate(question.filter.query, in: summaries)
    let kept = all.filter { summary in
      (question.filter.verdicts.isEmpty
        || summary.claims.contains { question.filter.verdicts.admits($0.verdict.kind) })
        && predicate.matches(summary)
    }
    let broken = Set(problems.filter { $0.diagnostic.severity == .error }.map(\.summary))
    let rows = kept.map { summary in
      var listing = SummaryListing(summary)
      listing.hasErrors = broken.contains(summary.slug)
      return listing
    }
    return window(rows, of: all.count, question) { $0.slug }
  }

  private func list(
    _ question: ListQuestion<ClaimSortKey, ClaimIdentity>
  ) -> ListAnswer<ClaimListing> {
    let predicate = QueryPredicate(question.filter.query, in: summaries)
    var matching: Set<ClaimIdentity> = []
    var all = summaries.sorted { $0.speaker.name < $1.speaker.name }.flatMap { summary in
      zip(summary.claims, summary.claimSlugs).enumerated().map { index, claim in
        let (claim, slug) = claim
        if predicate.matches(claim: index, of: summary) {
          matching.insert(ClaimIdentity(summary: summary.slug, claim: slug))
        }
        return ClaimListing(
          identity: ClaimIdentity(summary: summary.slug, claim: slug),
          speakerName: summary.speaker.name, speakerSlug: summary.speaker.slug, text: claim.text,
          verdict: claim.verdict, date: summary.date)
      }
    }
    if question.order.key == .verdict {
      all.sort { $0.verdict.kind.rawValue < $1.verdict.kind.rawValue }
    }
    let kept = all.filter {
      question.filter.verdicts.admits($0.verdict.kind) && matching.contains($0.identity)
    }
    return window(kept, of: all.count, question) { $0.identity }
  }

  private func list(
    _ question: ListQuestion<SpeakerSortKey, Slug>
  ) -> ListAnswer<Scorecard> {
    let speakers = SpeakerList(summaries)
    let kept = speakers.scorecards(question.filter, by: question.order)
    // They come in the order asked for.
    var question = question
    question.order.isReversed = false
    return window(kept, of: speakers.scorecards.count, question) { $0.speaker.slug }
  }

  private func reasonsByKind(
    from speaker: Int, to other: Int, in graph: ConnectionGraph
  ) -> [ConnectionKind: [String]] {
    Dictionary(
      graph.words(from: speaker, to: other).filter { !$0.reasons.isEmpty }
        .map { ($0.kind, $0.reasons) }, uniquingKeysWith: +)
  }

  private func window<Row, Key, Anchor: Hashable>(
    _ rows: [Row], of total: Int, _ question: ListQuestion<Key, Anchor>,
    anchor: (Row) -> Anchor
  ) -> ListAnswer<Row> {
    let rows = question.order.isReversed ? rows.reversed() : rows
    let range = question.range.clamped(to: 0..<rows.count)
    var answer = ListAnswer(
      window: ListWindow(
        count: rows.count, unfilteredCount: total, offset: range.lowerBound,
        rows: Array(rows[range])),
      anchorIndex: question.anchor.flatMap { wanted in rows.firstIndex { anchor($0) == wanted } })
    if rows.isEmpty { answer.nearMisses = beginnings(in: question.filter.query) }
    return answer
  }

  /// The words that no summary has, but longer ones.
  private func beginnings(in query: Query) -> [NearMiss] {
    query.wordPatterns.map(\.pattern).compactMap { pattern in
      guard pattern.words.count == 1, !pattern.isPrefix else { return nil }
      let longer = Query.condition(.words(WordPattern(pattern.words, isPrefix: true), in: []))
      let isThere = [Query.condition(.words(pattern, in: [])), longer].map { query in
        summaries.contains(where: QueryPredicate(query, in: summaries).matches)
      }
      return isThere == [false, true]
        ? NearMiss(asked: pattern.words[0], nearest: "\(pattern.words[0])*") : nil
    }
  }

  private func relatedClaims(of slug: Slug) -> [ClaimIdentity: ClaimListing] {
    let wanted = Set(
      summaries.filter { $0.slug == slug }.flatMap(\.spokenRelations).map(\.target))
    return summaries.reduce(into: [:]) { found, summary in
      for claim in summary.spokenClaims where wanted.contains(claim.identity) {
        found[claim.identity] = ClaimListing(
          identity: claim.identity, speakerName: summary.speaker.name,
          speakerSlug: claim.speaker, text: claim.text, verdict: claim.verdict)
      }
    }
  }

  private func comparison(of names: [Slug], showing wanted: ClaimPairKey?) -> SpeakerComparison {
    let graph = graph
    let speakers = names.map { name in
      let node = graph.node(of: name).map { graph.speakers[$0] } ?? SpeakerNode(slug: name)
      return (node: node, summaries: summaries.filter { $0.speaker.slug == node.slug })
    }
    return SpeakerComparison(of: speakers, in: graph, showing: wanted)
  }

  private func opinions(on speaker: Slug) -> [Opinion: Int] {
    summaries.filter { $0.speaker.slug == speaker }.flatMap { summary in
      summary.claimSlugs.compactMap { claim in
        marks?[summary.slug]?.opinion(on: ClaimIdentity(summary: summary.slug, claim: claim))?
          .opinion
      }
    }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  private func neighbourhood(of name: Slug) -> Neighbourhood {
    let graph = graph
    guard let centre = graph.node(of: name) else {
      return Neighbourhood(centre: SpeakerNode(slug: name), summaries: [], neighbours: [])
    }
    let slug = graph.speakers[centre].slug
    return Neighbourhood(
      centre: graph.speakers[centre],
      summaries: summaries.filter { $0.speaker.slug == slug }.map(SummaryListing.init),
      neighbours: graph.edgePairs(of: centre).map { edgePair in
        Neighbour(
          speaker: graph.speakers[edgePair.other], outgoing: edgePair.outgoing,
          incoming: edgePair.incoming,
          outgoingReasons: reasonsByKind(from: centre, to: edgePair.other, in: graph),
          incomingReasons: reasonsByKind(from: edgePair.other, to: centre, in: graph))
      }.sorted { $0.speaker.name < $1.speaker.name }, opinions: opinions(on: slug))
  }

}
