@testable import VerdictCore

/// Findings about claims, by comparing each claim with each.
struct NaiveFindings {
  /// The pairs of speakers.
  private(set) var bothReal: Set<[Slug]> = []
  /// The first claim named of each.
  private(set) var otherVerdicts: Set<ClaimIdentity> = []

  init(_ claims: [SpokenClaim], _ graph: ConnectionGraph) {
    var vocabulary = Vocabulary()
    let judged = claims.filter { $0.verdict != .missing }
    let words = judged.map { vocabulary.words(of: $0.text) }
    let weights = WordWeights(of: words.map(\.words), vocabulary: vocabulary.count)
    var groups = Array(judged.indices)
    for one in judged.indices {
      for other in judged.indices where one < other {
        let closeness = weights.closeness(words[one].words, words[other].words)
        let (left, right) = (judged[one], judged[other])
        if left.verdict == .real, right.verdict == .real, closeness >= ConnectionGraph.closeWording,
          let from = graph.node(of: left.speaker), let to = graph.node(of: right.speaker),
          let edgePair = graph.edgePair(from: from, to: to),
          edgePair.outgoing.union(edgePair.incoming).contains(.contradicts)
        {
          bothReal.insert([left.speaker, right.speaker].sorted())
        }
        let isSame = closeness >= ComparedClaims.sameWording
        guard isSame, words[one].negations == words[other].negations else { continue }
        let (old, new) = (groups[other], groups[one])
        groups = groups.map { $0 == old ? new : $0 }
      }
    }
    for group in Set(groups) {
      let members = judged.indices.filter { groups[$0] == group }
      let first = members.first { one in members.contains { differ(judged[one], judged[$0]) } }
      if let first { otherVerdicts.insert(judged[first].identity) }
    }
  }

  private func differ(_ left: SpokenClaim, _ right: SpokenClaim) -> Bool {
    left.speaker != right.speaker && left.verdict.kind != right.verdict.kind
  }
}
