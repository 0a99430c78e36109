import VerdictCore

/// What one speaker says of another as JSON.
struct ConnectionRecord: Encodable {
  var source: String
  var target: String
  var kind: String
  /// In plain text.
  var reasons: [String]

  init(source: Slug, target: Slug, kind: ConnectionKind, reasons: [String]) {
    self.source = source.text
    self.target = target.text
    self.kind = kind.queryWord
    self.reasons = reasons.map { MarkdownInline.plainText($0) }
  }

  init(_ place: Int, of graph: ConnectionGraph) {
    let edge = graph.edges[place]
    self.init(
      source: graph.speakers[edge.source].slug, target: graph.speakers[edge.target].slug,
      kind: edge.kind, reasons: graph.reasons(ofEdge: place))
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
