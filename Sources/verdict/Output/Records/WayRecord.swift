import VerdictCore

/// A way between two speakers as JSON.
struct WayRecord: Encodable {
  struct Step: Encodable {
    var from: String
    var to: String
    var sign: String
    /// What the two say of each other.
    var connections: [ConnectionRecord]
  }

  var speakers: [String]
  var sign: String
  /// `an opponent of an ally`.
  var relation: String
  var steps: [Step]

  init(_ way: ShortestWays.Way, in graph: ConnectionGraph) {
    speakers = way.speakers.map { graph.speakers[$0].slug.text }
    sign = way.words.sign.rawValue
    relation = way.words.relation.string
    steps = zip(way.steps, way.signs).map { step, sign in
      Step(
        from: graph.speakers[step.from].slug.text, to: graph.speakers[step.to].slug.text,
        sign: sign.rawValue,
        connections: ConnectionRecord.all(between: step.from, and: step.to, in: graph))
    }
  }
}
