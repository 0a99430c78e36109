import VerdictCore

extension ConnectionGraph {
  /// The graph of some words, all of whose speakers have a summary.
  init(words: [(source: String, target: String, kind: ConnectionKind)]) {
    let slugs = Set(words.flatMap { [$0.source, $0.target] }.map { Slug(slugifying: $0) })
    var draft = GraphDraft(speakers: slugs.sorted().map { SpeakerNode(slug: $0) }, aliases: [])
    for (source, target, kind) in words {
      draft.add(kind, from: Slug(slugifying: source), to: Slug(slugifying: target))
    }
    self = draft.graph()
  }
}
