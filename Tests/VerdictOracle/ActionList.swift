import VerdictCore

/// The action items and tools of summaries, filtered and sorted plain and slow.
package enum ActionList {
  /// The items that a query means, in the order of a list.
  package static func items(
    of summaries: [Summary], _ query: Query, by order: ListOrder<ActionSortKey>,
    done: Set<ActionIdentity> = []
  ) -> [ActionListing] {
    let library = QueriedLibrary(summaries)
    let found = summaries.flatMap { summary in
      summary.actionItems.enumerated().filter { _, item in
        holds(query, of: item.text, .actions, in: summary, library)
      }.map { position, item in (listing(item, of: summary, done), position) }
    }
    let sorted = found.sorted { left, right in
      key(left.0, left.1, order.key).lexicographicallyPrecedes(key(right.0, right.1, order.key)) {
        $0.lexicographicallyPrecedes($1)
      }
    }.map(\.0)
    return order.isReversed ? sorted.reversed() : sorted
  }

  private static func listing(
    _ item: ActionItem, of summary: Summary, _ done: Set<ActionIdentity>
  ) -> ActionListing {
    var listing = ActionListing(
      identity: ActionIdentity(summary: summary.slug, item: item.identity), text: item.text,
      speakerName: summary.speaker.name, speakerSlug: summary.speaker.slug,
      title: summary.title ?? summary.heading ?? "", date: summary.date)
    listing.isDone = done.contains(listing.identity)
    return listing
  }

  private static func holds(
    _ query: Query, of text: String, _ part: SummaryPart, in summary: Summary,
    _ library: QueriedLibrary
  ) -> Bool {
    switch query {
    case .everything: return true
    case .not(let query): return !holds(query, of: text, part, in: summary, library)
    case .all(let queries):
      return queries.allSatisfy { holds($0, of: text, part, in: summary, library) }
    case .any(let queries):
      return queries.contains { holds($0, of: text, part, in: summary, library) }
    case .condition(.words(let pattern, let parts)) where parts.isEmpty || parts == [part]:
      let words = Words.folded(text)
      if words.indices.contains(where: { pattern.stands(in: words, at: $0) }) { return true }
      let names = Query.condition(.words(pattern, in: [.title, .speaker]))
      return parts.isEmpty && QueryPredicate(names, in: library).matches(summary)
    case .condition: return QueryPredicate(query, in: library).matches(summary)
    }
  }

  private static func key(
    _ listing: ActionListing, _ position: Int, _ key: ActionSortKey
  ) -> [[UInt8]] {
    func number(_ number: Int) -> String { String(5_000_000_000 + number) }
    let date =
      listing.date.map { -($0.year * 10_000 + ($0.month ?? 0) * 100 + ($0.day ?? 0)) } ?? 1
    let speaker = Folding.fold(listing.speakerName)
    let slug = listing.identity.summary.text
    let texts =
      switch key {
      case .open: [listing.isDone ? "1" : "0", number(date), speaker, slug, number(position)]
      case .date: [number(date), speaker, slug, number(position)]
      case .speaker: [speaker, number(date), slug, number(position)]
      case .action: [listing.identity.item, speaker, slug, number(position)]
      }
    return texts.map { Array($0.utf8) }
  }

  /// The tools of which some summary has a mention that a query means, by name.
  package static func tools(of summaries: [Summary], _ query: Query) -> [String: Set<Slug>] {
    let library = QueriedLibrary(summaries)
    var tools: [String: Set<Slug>] = [:]
    for summary in summaries {
      for mention in summary.toolMentions
      where holds(query, of: "\(mention.name) \(mention.text)", .tools, in: summary, library) {
        tools[Folding.fold(mention.name), default: []].insert(summary.slug)
      }
    }
    return tools
  }
}
