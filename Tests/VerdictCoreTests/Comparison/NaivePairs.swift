@testable import VerdictCore

/// The pairs of a comparison, each claim compared with each, word by word.
struct NaivePairs {
  struct Key: Hashable {
    var left: ClaimIdentity
    var right: ClaimIdentity

    init(_ pair: ClaimPair) { (left, right) = (pair.left.identity, pair.right.identity) }
    init(_ left: Judged, _ right: Judged) {
      (self.left, self.right) = (left.identity, right.identity)
    }
  }

  struct Judged {
    var identity: ClaimIdentity
    var speaker: Int
    var words: [Int32: Double]
    var topics: Set<String>
    var hasOwnTopics: Bool
  }

  private(set) var pairs: [(key: Key, closeness: Double)] = []
  private let claims: [Judged]
  private let weights: WordWeights

  init(_ summaries: [Summary]) {
    var vocabulary = Vocabulary()
    var claims: [Judged] = []
    for (speaker, summary) in summaries.enumerated() {
      for (claim, spoken) in zip(summary.claims, summary.spokenClaims) {
        var words: [Int32: Double] = [:]
        for word in vocabulary.words(of: claim.reasons).words { words[word] = 0.25 }
        for word in vocabulary.words(of: claim.text).words { words[word] = 1 }
        claims.append(
          Judged(
            identity: spoken.identity, speaker: speaker, words: words,
            topics: Set(claim.topics.isEmpty ? summary.topics : claim.topics),
            hasOwnTopics: !claim.topics.isEmpty))
      }
    }
    self.claims = claims
    weights = vocabulary.weights
    takeBest()
  }

  /// Takes the closest pair of those left until none is close; of equals the first.
  private mutating func takeBest() {
    var candidates: [(left: Int, right: Int, closeness: Double)] = []
    for left in claims.indices {
      for right in claims.indices where claims[left].speaker < claims[right].speaker {
        let closeness = closeness(claims[left], claims[right])
        if closeness >= ClaimPairing.threshold { candidates.append((left, right, closeness)) }
      }
    }
    while let best = candidates.max(by: {
      ($0.closeness, -$0.left, -$0.right) < ($1.closeness, -$1.left, -$1.right)
    }) {
      pairs.append((Key(claims[best.left], claims[best.right]), best.closeness))
      let (one, other) = (claims[best.left].speaker, claims[best.right].speaker)
      candidates.removeAll {
        $0.left == best.left && claims[$0.right].speaker == other
          || $0.right == best.right && claims[$0.left].speaker == one
      }
    }
  }

  private func closeness(_ left: Judged, _ right: Judged) -> Double {
    func cosine(_ strength: (Double) -> Double) -> Double {
      func length(_ claim: Judged) -> Double {
        claim.words.reduce(0) { $0 + weights[$1.key] * strength($1.value) * strength($1.value) }
      }
      let shared = left.words.reduce(0) { sum, entry in
        sum + weights[entry.key] * strength(entry.value)
          * strength(right.words[entry.key] ?? 0)
      }
      return shared > 0 ? min(1, shared / (length(left) * length(right)).squareRoot()) : 0
    }
    let wording = cosine { $0 == 1 ? 1 : 0 }
    let closeness = 1 - (1 - wording) * (1 - cosine { $0 })
    let bonus = left.hasOwnTopics && right.hasOwnTopics ? 0.5 : 0.15
    let isShared = !left.topics.isDisjoint(with: right.topics)
    return ((closeness + (isShared ? bonus * closeness * (1 - closeness) : 0)) * 1e9).rounded()
      / 1e9
  }
}
