@testable import VerdictCore

/// Findings about claims, by comparing each claim with each.
struct NaiveFindings {
  private(set) var bothReal: Set<Set<ClaimIdentity>> = []
  /// The first claim named of each.
  private(set) var otherVerdicts: Set<ClaimIdentity> = []

  init(_ claims: [SpokenClaim], _ relations: [SpokenRelation]) {
    var vocabulary = Vocabulary()
    let judged = claims.filter { $0.verdict != .missing }
    let words = judged.map { vocabulary.words(of: $0.text) }
    let weights = vocabulary.weights
    var groups = Array(judged.indices)
    for one in judged.indices {
      for other in judged.indices where one < other {
        let closeness = weights.closeness(words[one].words, words[other].words)
        let (left, right) = (judged[one], judged[other])
        let pair: Set = [left.identity, right.identity]
        if left.verdict == .real, right.verdict == .real,
          relations.contains(where: { $0.kind == .contradicts && [$0.source, $0.target] == pair })
        {
          bothReal.insert(pair)
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
