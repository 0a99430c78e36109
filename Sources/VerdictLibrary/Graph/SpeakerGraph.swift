import GRDB
import VerdictCore

/// The connections among speakers, aliases resolved.
struct SpeakerGraph {
  let database: Database

  func neighbourhood(of name: Slug) throws -> Neighbourhood {
    let centre = try speaker(of: name)
    let summaries = try summaries(of: centre)
    var neighbours: [Slug: Neighbour] = [:]
    for (kind, target, reason) in try outgoing(by: centre) {
      let target = try speaker(of: target)
      guard target != centre else { continue }
      let neighbour = try neighbours[target] ?? Neighbour(speaker: node(target))
      neighbours[target] = neighbour.saying(kind, reason)
    }
    for (kind, source, reason) in try incoming(of: centre) where source != centre {
      let neighbour = try neighbours[source] ?? Neighbour(speaker: node(source))
      neighbours[source] = neighbour.incoming(kind, reason)
    }
    return Neighbourhood(
      centre: try node(centre), summaries: summaries,
      neighbours: neighbours.values
        .map { (name: Folding.fold($0.speaker.name), neighbour: $0) }
        .sorted { ($0.name, $0.neighbour.speaker.slug) < ($1.name, $1.neighbour.speaker.slug) }
        .map(\.neighbour))
  }

  /// The speaker that a slug means: the one that has it, else the first that has it as an alias,
  /// else one without summaries.
  func speaker(of name: Slug) throws -> Slug {
    try database.firstRow(
      """
      SELECT speaker FROM summary INDEXED BY summaryByNode WHERE listed = 1 AND speaker = ?1
      UNION ALL SELECT * FROM (
        SELECT speaker FROM alias JOIN summary USING (file)
        WHERE alias = ?1 AND listed = 1 ORDER BY rank, speaker)
      LIMIT 1
      """, [.text(name.text)], read: { $0.slug(0) }) ?? name
  }

  /// All slugs that mean a speaker.
  func names(of speaker: Slug) throws -> [Slug] {
    let aliases = try database.rows(
      """
      SELECT DISTINCT alias FROM summary INDEXED BY summaryByNode JOIN alias USING (file)
      WHERE listed = 1 AND speaker = ?
      """, [.text(speaker.text)], read: { $0.slug(0) })
    return try [speaker] + aliases.filter { try $0 != speaker && self.speaker(of: $0) == speaker }
  }

  private func summaries(of speaker: Slug) throws -> [SummaryListing] {
    try database.rows(
      """
      SELECT \(Database.summaryColumns) FROM summary INDEXED BY summaryByNode
      WHERE listed = 1 AND speaker = ? ORDER BY dateRank, slug
      """, [.text(speaker.text)], read: \.summary)
  }

  private func node(_ speaker: Slug) throws -> SpeakerNode {
    let summaries = try summaries(of: speaker)
    var node = Self.node(speaker, summaries)
    if summaries.isEmpty, let name = try linkName(of: speaker) { node.name = name }
    return node
  }

  /// The name that a link gives to one without summaries: that of the first speaker's newest talk.
  private func linkName(of speaker: Slug) throws -> String? {
    try database.firstRow(
      """
      SELECT name FROM connection INDEXED BY connectionByTarget
      CROSS JOIN summary ON summary.file = connection.file
      WHERE target = ? AND listed = 1 AND name IS NOT NULL
      ORDER BY speaker, dateRank, slug, position LIMIT 1
      """, [.text(speaker.text)], read: { $0.text(0) })
  }

  /// The speaker of these summaries, by the name in the newest.
  private static func node(_ speaker: Slug, _ summaries: [SummaryListing]) -> SpeakerNode {
    var tally = VerdictTally()
    for summary in summaries { tally += summary.tally }
    return SpeakerNode(
      slug: speaker, name: summaries.first?.speakerName, tally: tally,
      summaryCount: summaries.count)
  }

  typealias Word = (kind: ConnectionKind, other: Slug, reason: String?)

  func outgoing(by speaker: Slug) throws -> [Word] {
    try database.rows(
      """
      SELECT kind, target, reason FROM summary INDEXED BY summaryByNode
      CROSS JOIN connection ON connection.file = summary.file
      WHERE listed = 1 AND speaker = ? ORDER BY dateRank, slug, position
      """, [.text(speaker.text)], read: \.word)
  }

  private func incoming(of speaker: Slug) throws -> [Word] {
    try names(of: speaker).flatMap { name in
      try database.rows(
        """
        SELECT kind, speaker, reason FROM connection INDEXED BY connectionByTarget
        CROSS JOIN summary ON summary.file = connection.file
        WHERE target = ? AND listed = 1 ORDER BY dateRank, slug, position
        """, [.text(name.text)], read: \.word)
    }
  }
}

extension SQLRow {
  fileprivate var word: (kind: ConnectionKind, other: Slug, reason: String?) {
    (ConnectionKind(rawValue: integer(0)) ?? .agrees, slug(1), optionalText(2))
  }
}

extension Neighbour {
  fileprivate func saying(_ kind: ConnectionKind, _ reason: String?) -> Neighbour {
    var neighbour = self
    neighbour.outgoing.insert(ConnectionKinds(kind))
    if let reason { neighbour.outgoingReasons[kind, default: []].append(reason) }
    return neighbour
  }

  fileprivate func incoming(_ kind: ConnectionKind, _ reason: String?) -> Neighbour {
    var neighbour = self
    neighbour.incoming.insert(ConnectionKinds(kind))
    if let reason { neighbour.incomingReasons[kind, default: []].append(reason) }
    return neighbour
  }
}
