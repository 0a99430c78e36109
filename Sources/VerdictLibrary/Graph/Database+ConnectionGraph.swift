import GRDB
import VerdictCore

extension Database {
  /// The graph of all connections in the listed summaries.
  ///
  /// Complexity: O(n log n) in the number of speakers and connections.
  func connectionGraph() throws -> ConnectionGraph {
    var draft = GraphDraft(speakers: try speakers(), aliases: try aliases())
    try eachRow(
      """
      SELECT speaker, kind, target, name, reason FROM summary INDEXED BY summaryByNode
      CROSS JOIN connection ON connection.file = summary.file
      WHERE listed = 1 ORDER BY speaker, dateRank, slug, position
      """
    ) { row in
      draft.add(
        ConnectionKind(rawValue: row.integer(1)) ?? .agrees, from: row.slug(0), to: row.slug(2),
        name: row.optionalText(3), reason: row.optionalText(4))
      return true
    }
    let graph = draft.graph()
    return graph.relating(try relatedClaims(in: graph))
  }

  /// Those whose both claims are there, by the slug of the summary that says so.
  private func relatedClaims(in graph: ConnectionGraph) throws -> [RelatedClaims] {
    try rows(
      """
      SELECT kind, source.speaker, source.slug, own.slug, own.text,
        other.speaker, other.slug, related.slug, related.text
      FROM relation
      JOIN summary AS source ON source.file = relation.file AND source.listed = 1
      \(Self.joiningClaim("own", of: "source", slug: "relation.claim"))
      JOIN summary AS other ON other.slug = relation.target AND other.listed = 1
      \(Self.joiningClaim("related", of: "other", slug: "relation.targetClaim"))
      ORDER BY source.slug, position
      """
    ) { row -> RelatedClaims? in
      func side(_ column: Int32) -> RelatedClaims.Side? {
        graph.node(of: row.slug(column)).map {
          RelatedClaims.Side(
            speaker: $0,
            identity: ClaimIdentity(summary: row.slug(column + 1), claim: row.slug(column + 2)),
            text: row.text(column + 3))
        }
      }
      guard let source = side(1), let target = side(5) else { return nil }
      return RelatedClaims(
        kind: ConnectionKind(rawValue: row.integer(0)) ?? .agrees, source: source, target: target)
    }.compactMap(\.self)
  }

  /// Those with a summary, by slug, each named as in their newest talk.
  private func speakers() throws -> [SpeakerNode] {
    var speakers: [SpeakerNode] = []
    try eachRow(
      """
      SELECT \(Self.summaryColumns) FROM summary INDEXED BY summaryByNode
      WHERE listed = 1 ORDER BY speaker, dateRank, slug
      """
    ) { row in
      let summary = row.summary
      if speakers.last?.slug != summary.speakerSlug {
        speakers.append(SpeakerNode(slug: summary.speakerSlug, name: summary.speakerName))
      }
      speakers[speakers.count - 1].tally += summary.tally
      speakers[speakers.count - 1].summaryCount += 1
      return true
    }
    return speakers
  }

  private func aliases() throws -> [(alias: Slug, speaker: Slug)] {
    try rows(
      "SELECT alias, speaker FROM alias JOIN summary USING (file) WHERE listed = 1 ORDER BY rank, speaker"
    ) { (alias: $0.slug(0), speaker: $0.slug(1)) }
  }
}
