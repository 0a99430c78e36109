extension ConnectionGraph {
  /// The graph of all connections in some summaries.
  public init(of summaries: [Summary]) {
    let newestFirst = summaries.sorted { $0.isListed(before: $1) }
    var nodes: [Slug: SpeakerNode] = [:]
    for summary in newestFirst {
      var node =
        nodes[summary.speaker.slug]
        ?? SpeakerNode(slug: summary.speaker.slug, name: summary.speaker.name)
      node.tally += summary.tally
      node.summaryCount += 1
      nodes[summary.speaker.slug] = node
    }
    let speakers = nodes.values.sorted { $0.slug < $1.slug }
    let aliases = newestFirst.map(\.speaker).sorted { $0.slug < $1.slug }.flatMap { speaker in
      speaker.aliases.map { (alias: $0, speaker: speaker.slug) }
    }
    let slugs = newestFirst.sorted { $0.speaker.slug < $1.speaker.slug }
      .map { (alias: $0.slug, speaker: $0.speaker.slug) }
    var draft = GraphDraft(speakers: speakers, aliases: aliases + slugs)
    for summary in newestFirst {
      for connection in summary.connections {
        draft.add(
          connection.kind, from: summary.speaker.slug, to: connection.target,
          name: connection.name, reason: connection.reason)
      }
    }
    self = draft.graph()
  }
}

extension Summary {
  /// Whether its talk is newer; talks without a date come last, and ties go by slug.
  fileprivate func isListed(before other: Summary) -> Bool {
    guard date != other.date else { return slug < other.slug }
    guard let date else { return false }
    return other.date.map { date > $0 } ?? true
  }
}
