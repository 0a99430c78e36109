import VerdictCore

/// The speakers of some summaries and their scorecards, by brute force from what the words mean.
package struct SpeakerList {
  private let summaries: [Summary]
  private let words: [(source: Slug, target: Slug, kind: ConnectionKind)]
  package let scorecards: [Scorecard]

  package init(_ summaries: [Summary]) {
    // The newest talk first, those without a date last.
    let summaries = summaries.sorted { left, right in
      let dates = [left, right].map { $0.date?.description ?? "" }
      return dates[0] == dates[1] ? left.slug < right.slug : dates[0] > dates[1]
    }
    let speakers = Set(summaries.map(\.speaker.slug))
    func meaning(_ slug: Slug) -> Slug {
      if speakers.contains(slug) { return slug }
      let named = summaries.map(\.speaker).filter { $0.aliases.contains(slug) }.map(\.slug).min()
      return named ?? summaries.first { $0.slug == slug }?.speaker.slug ?? slug
    }
    let words = summaries.flatMap { summary in
      summary.connectionsToOthers.map { (summary.speaker.slug, meaning($0.target), $0.kind) }
    }.filter { $0.0 != $0.1 }
    self.summaries = summaries
    self.words = words
    scorecards = speakers.union(words.map(\.1)).sorted().map { slug in
      Self.scorecard(of: slug, summaries.filter { $0.speaker.slug == slug }, words)
    }
  }

  private static func scorecard(
    of slug: Slug, _ own: [Summary], _ words: [(source: Slug, target: Slug, kind: ConnectionKind)]
  ) -> Scorecard {
    let claims = own.flatMap(\.claims)
    let quotes = claims.flatMap(\.quotes)
    let dates = own.compactMap(\.date)
    func others(_ kind: ConnectionKind, from source: Slug? = nil, to target: Slug? = nil) -> Int {
      let meant = words.filter {
        $0.kind == kind && $0.source == source ?? $0.source && $0.target == target ?? $0.target
      }
      return Set(meant.map { source == nil ? $0.source : $0.target }).count
    }
    return Scorecard(
      speaker: SpeakerNode(
        slug: slug, name: own.first?.speaker.name, tally: VerdictTally(claims),
        summaryCount: own.count),
      newest: own.first?.slug, quotes: quotes.count,
      paraphrases: quotes.count(where: \.isParaphrase), agrees: others(.agrees, from: slug),
      contradicts: others(.contradicts, from: slug), agreed: others(.agrees, to: slug),
      contradicted: others(.contradicts, to: slug), first: dates.min(), last: dates.max())
  }

  /// Those with a summary that passes the filter, or all of them, in order.
  package func scorecards(
    _ filter: ListFilter, by order: ListOrder<SpeakerSortKey>
  ) -> [Scorecard] {
    let predicate = QueryPredicate(filter.query, in: summaries)
    let passing = Set(
      summaries.filter { summary in
        predicate.matches(summary)
          && (filter.verdicts.isEmpty
            || summary.claims.contains { filter.verdicts.admits($0.verdict.kind) })
      }.map(\.speaker.slug))
    let kept = scorecards.filter { card in
      filter.isEmpty || passing.contains(card.speaker.slug)
        || card.newest == nil && filter.verdicts.isEmpty
          && Stranger(speaker: card.speaker).isMeant(by: filter.query)
    }
    if order.key == .name { return sorted(kept, by: order.isReversed) { name(of: $0) } }
    let rest = kept.filter { value(order.key, of: $0) == nil }
    let valued = sorted(kept.filter { value(order.key, of: $0) != nil }, by: order.isReversed) {
      value(order.key, of: $0) ?? 0
    }
    return valued + rest
  }

  /// Sorts by rank, equal ones by slug.
  private func sorted<Rank: Comparable>(
    _ cards: [Scorecard], by isReversed: Bool, rank: (Scorecard) -> Rank
  ) -> [Scorecard] {
    let sorted = cards.sorted { (rank($0), $0.speaker.slug) < (rank($1), $1.speaker.slug) }
    return isReversed ? sorted.reversed() : sorted
  }

  /// Its bytes in hexadecimal, which sort as they do.
  private func name(of card: Scorecard) -> String {
    Folding.fold(card.speaker.name).utf8.map { String(Int($0) + 256, radix: 16) }.joined()
  }

  /// The smaller, the earlier in the list; nil for those at its end.
  private func value(_ key: SpeakerSortKey, of card: Scorecard) -> Double? {
    if key == .incoming { return -Double(card.agreed + card.contradicted) }
    guard card.newest != nil else { return nil }
    return switch key {
    case .summaries: -Double(card.speaker.summaryCount)
    case .claims: -Double(card.speaker.tally.total)
    case .real: card.share(of: .real).map { -$0.value }
    case .partly: card.share(of: .partiallyTrue).map { -$0.value }
    case .hype: card.share(of: .hype).map { -$0.value }
    case .paraphrased: card.paraphrasedShare.map { -$0 }
    case .says: -Double(card.agrees + card.contradicts)
    case .first: card.first.map(day)
    case .last: card.last.map { -day($0) }
    case .name, .incoming: nil
    }
  }

  private func day(_ date: PartialDate) -> Double {
    Double(date.year * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0))
  }
}

/// One of whom only a name and a slug are known, so that nothing but these can be asked for.
private struct Stranger {
  let speaker: SpeakerNode

  func isMeant(by query: Query) -> Bool {
    wants(query) && passes(query)
  }

  /// Whether a name is asked for anywhere but behind a NOT.
  private func wants(_ query: Query) -> Bool {
    switch query {
    case .condition(.words), .condition(.named(.speaker, _)): true
    case .all(let parts), .any(let parts): parts.contains(where: wants)
    default: false
    }
  }

  private func passes(_ query: Query) -> Bool {
    let names = [speaker.name, speaker.slug.text]
    return switch query {
    case .everything: true
    case .not(let query): !passes(query)
    case .all(let queries): queries.allSatisfy(passes)
    case .any(let queries): queries.contains(where: passes)
    case .condition(.named(.speaker, let pattern)): names.contains(where: pattern.matches)
    case .condition(.words(let pattern, let parts)):
      (parts.isEmpty || parts.contains(.speaker))
        && names.contains { name in
          let words = Words.folded(name)
          return words.indices.contains { pattern.stands(in: words, at: $0) }
        }
    case .condition: false
    }
  }
}
