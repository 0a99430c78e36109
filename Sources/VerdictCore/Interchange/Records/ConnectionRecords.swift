/// What one speaker says of another as JSON.
struct ConnectionRecord: Encodable {
  var source: String
  var target: String
  var kind: String
  /// In plain text.
  var reasons: [String]

  private enum CodingKeys: String, CodingKey {
    case source = "source"
    case target = "target"
    case kind = "kind"
    case reasons = "reasons"
  }

  init(source: Slug, target: Slug, kind: ConnectionKind, reasons: [String]) {
    self.source = source.text
    self.target = target.text
    self.kind = kind.queryWord
    self.reasons = reasons.map { MarkdownInline.plainText($0) }
  }

  init(_ index: Int, of graph: ConnectionGraph) {
    let edge = graph.edges[index]
    self.init(
      source: graph.speakers[edge.source].slug, target: graph.speakers[edge.target].slug,
      kind: edge.kind, reasons: graph.reasons(ofEdge: index))
  }

  /// All that two speakers say of each other.
  static func all(between speaker: Int, and other: Int, in graph: ConnectionGraph) -> [Self] {
    [(speaker, other), (other, speaker)].flatMap { from, to in
      graph.words(from: from, to: to).map { kind, reasons in
        ConnectionRecord(
          source: graph.speakers[from].slug, target: graph.speakers[to].slug, kind: kind,
          reasons: reasons)
      }
    }
  }
}

/// A path between two speakers as JSON.
struct PathRecord: Encodable {
  struct Step: Encodable {
    var from: String
    var to: String
    var sign: String
    /// What the two say of each other.
    var connections: [ConnectionRecord]
    /// The claims of the two that are related.
    var claims: [RelatedClaimsRecord]

    private enum CodingKeys: String, CodingKey {
      case from = "from"
      case to = "to"
      case sign = "sign"
      case connections = "connections"
      case claims = "claims"
    }
  }

  var speakers: [String]
  var sign: String
  /// `an opponent of an ally`.
  var relation: String
  var steps: [Step]

  private enum CodingKeys: String, CodingKey {
    case speakers = "speakers"
    case sign = "sign"
    case relation = "relation"
    case steps = "steps"
  }

  init(_ path: ListedPaths.Path, in graph: ConnectionGraph) {
    speakers = path.speakers.map { graph.speakers[$0].slug.text }
    sign = path.words.sign.rawValue
    relation = path.words.relation.string
    steps = zip(path.steps, path.signs).map { step, sign in
      Step(
        from: graph.speakers[step.from].slug.text, to: graph.speakers[step.to].slug.text,
        sign: sign.rawValue,
        connections: ConnectionRecord.all(between: step.from, and: step.to, in: graph),
        claims: graph.relatedClaims(between: step.from, and: step.to)
          .map(RelatedClaimsRecord.init))
    }
  }
}

/// Two related claims as JSON, each as `summary#claim`.
struct RelatedClaimsRecord: Encodable {
  var kind: String
  var source: String
  var target: String

  private enum CodingKeys: String, CodingKey {
    case kind = "kind"
    case source = "source"
    case target = "target"
  }

  init(_ related: RelatedClaims) {
    kind = related.kind.queryWord
    source = related.source.identity.description
    target = related.target.identity.description
  }
}

/// What a whole graph amounts to as JSON.
struct OverviewRecord: Encodable {
  struct Rank: Encodable {
    var speaker: String
    var count: Int

    private enum CodingKeys: String, CodingKey {
      case speaker = "speaker"
      case count = "count"
    }
  }

  var speakers: Int
  var withoutSummary: Int
  var agrees: Int
  var contradicts: Int
  /// Those without a conflicting side.
  var triangles: Int
  /// Those with one.
  var conflictingTriangles: Int
  /// From 0 to 1; none without triangles.
  var balancedShare: Double?
  var camps: Int
  /// Connections within a camp that contradict, or agree across camps.
  var frustrated: [ConnectionRecord]
  /// Whether no other choice of camps has fewer of those.
  var isExact: Bool
  var mostConnected: [Rank]
  var mostDisputed: [Rank]
  var bridges: [Rank]

  private enum CodingKeys: String, CodingKey {
    case speakers = "speakers"
    case withoutSummary = "withoutSummary"
    case agrees = "agrees"
    case contradicts = "contradicts"
    case triangles = "triangles"
    case conflictingTriangles = "conflictingTriangles"
    case balancedShare = "balancedShare"
    case camps = "camps"
    case frustrated = "frustrated"
    case isExact = "isExact"
    case mostConnected = "mostConnected"
    case mostDisputed = "mostDisputed"
    case bridges = "bridges"
  }

  init(_ overview: GraphOverview) {
    let graph = overview.graph
    func ranks(_ ranking: [(speaker: Int, count: Int)]) -> [Rank] {
      ranking.map { Rank(speaker: graph.speakers[$0.speaker].slug.text, count: $0.count) }
    }
    speakers = graph.speakers.count
    withoutSummary = overview.speakersWithoutSummary
    agrees = overview.edges(.agrees)
    contradicts = overview.edges(.contradicts)
    triangles = overview.triangles.count
    conflictingTriangles = overview.triangles.conflicting
    balancedShare = overview.triangles.balancedShare
    camps = overview.camps.members.count
    frustrated = overview.camps.frustrated.map { ConnectionRecord($0, of: graph) }
    isExact = overview.camps.isExact
    mostConnected = ranks(overview.mostConnected)
    mostDisputed = ranks(overview.mostDisputed)
    bridges = ranks(overview.bridges)
  }
}
