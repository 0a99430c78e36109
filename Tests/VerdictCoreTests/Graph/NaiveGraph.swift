import VerdictCore

/// What some summaries say of speakers, found the slow and plain way.
struct NaiveGraph {
  struct Words: Hashable {
    var source: Slug
    var target: Slug
    var kind: ConnectionKind
  }

  private(set) var slugs: Set<Slug> = []
  /// The reasons for everything said, the newest talk first.
  private(set) var reasons: [Words: [String]] = [:]
  private let summaries: [Summary]

  init(of summaries: [Summary]) {
    self.summaries = summaries.sorted { one, other in
      guard let date = one.date, let otherDate = other.date else {
        return one.date == other.date ? one.slug < other.slug : one.date != nil
      }
      return date == otherDate ? one.slug < other.slug : date > otherDate
    }
    for summary in self.summaries {
      slugs.insert(summary.speaker.slug)
      for connection in summary.connections {
        let target = meaning(of: connection.target)
        slugs.insert(target)
        guard target != summary.speaker.slug else { continue }
        let words = Words(source: summary.speaker.slug, target: target, kind: connection.kind)
        reasons[words, default: []] += [connection.reason].compactMap(\.self)
      }
    }
  }

  /// The slug of the speaker whom a slug means, else the slug itself.
  func meaning(of slug: Slug) -> Slug {
    if summaries.contains(where: { $0.speaker.slug == slug }) { return slug }
    let called = summaries.filter { $0.speaker.aliases.contains(slug) }
    return called.map(\.speaker.slug).min()
      ?? summaries.filter { $0.slug == slug }.map(\.speaker.slug).min() ?? slug
  }

  func node(_ slug: Slug) -> SpeakerNode {
    let own = summaries.filter { $0.speaker.slug == slug }
    return SpeakerNode(
      slug: slug, name: own.first?.speaker.name ?? linkName(slug),
      tally: own.reduce(into: VerdictTally()) { $0 += $1.tally }, summaryCount: own.count)
  }

  /// The name in the first link to one without a summary.
  private func linkName(_ slug: Slug) -> String? {
    let links = summaries.sorted { $0.speaker.slug < $1.speaker.slug }.flatMap(\.connections)
    return links.first { $0.target == slug && $0.name != nil }?.name
  }

  func kinds(_ source: Slug, _ target: Slug) -> ConnectionKinds {
    ConnectionKind.allCases.reduce(into: []) { kinds, kind in
      if reasons[Words(source: source, target: target, kind: kind)] != nil {
        kinds.insert(ConnectionKinds(kind))
      }
    }
  }
}
