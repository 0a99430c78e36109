/// Finds the claims of different speakers that their authors relate, and those alike in wording.
///
/// Two claims are compared twice, as `WordWeights` says: by the words of the claims alone (`wording`),
/// and by those with the words of quotes and reasons, which count less (`context`). Their closeness
/// is c = 1 − (1 − wording) · (1 − context), and where they share a topic up to c · (1 − c) ÷ 2 more: 1
/// for the same wording, and 0 for claims that share no word, whatever their topics.
struct ClaimPairing {
  /// Claims less close than this are not worth a look.
  ///
  /// Chosen on the talks in `content`, where pairs that only share the likes of `AI` and `model` stay
  /// below it.
  static let threshold = 0.5

  private struct Candidate {
    var left: Int32
    var right: Int32
    var closeness: Double
  }

  /// What two claims share, or the length of one, by wording and by context.
  private struct Measure {
    var wording = 0.0
    var context = 0.0
  }

  private let claims: [ComparedClaim]
  private let weights: WordWeights
  private let holders: WordHolders

  /// - Parameters:
  ///   - claims: By speaker.
  ///   - vocabulary: The words.
  init(_ claims: [ComparedClaim], _ vocabulary: Vocabulary) {
    self.claims = claims
    weights = vocabulary.weights
    holders = WordHolders(of: claims, vocabulary: vocabulary.count)
  }

  /// The pairs that an author relates, those that contradict each other first, then in the order of
  /// the claims.
  func relatedPairs() -> [ClaimPair] {
    let indices = Dictionary(
      claims.indices.map { (claims[$0].spoken.identity, $0) }, uniquingKeysWith: { one, _ in one })
    var found: [[Int]: PairRelation] = [:]
    for (index, claim) in claims.enumerated() {
      for relation in claim.relations {
        guard let other = indices[relation.target], claims[other].speaker != claim.speaker else {
          continue
        }
        let reasons = [relation.reason].compactMap(\.self)
        let kind = ConnectionKinds(relation.kind)
        var pair = found[[min(index, other), max(index, other)]] ?? PairRelation()
        if index < other {
          pair.outgoing.insert(kind)
          pair.outgoingReasons += reasons
        } else {
          pair.incoming.insert(kind)
          pair.incomingReasons += reasons
        }
        found[[min(index, other), max(index, other)]] = pair
      }
    }
    let lengths = claims.map(length)
    return found.sorted { one, other in
      let isLater = [one, other].map { $0.value.sign == .agrees ? 1 : 0 }
      return isLater[0] != isLater[1]
        ? isLater[0] < isLater[1] : one.key.lexicographicallyPrecedes(other.key)
    }.map { key, relation in
      var shared = Measure()
      for (word, strength) in claims[key[0]].words {
        guard let other = claims[key[1]].words.first(where: { $0.word == word }) else { continue }
        add(weights[word], strength, other.strength, to: &shared)
      }
      return ClaimPair(
        left: claims[key[0]].spoken, right: claims[key[1]].spoken,
        closeness: closeness(shared, lengths[key[0]], lengths[key[1]], key[0], key[1]),
        relation: relation)
    }
  }

  /// The closest pairs, the closest first; no claim is in two pairs with the same other speaker.
  ///
  /// - Parameters:
  ///   - related: Pairs that are shown already.
  ///   - wanted: Two claims that are a pair whatever else is close to them.
  /// - Returns: The pairs.
  ///
  /// Complexity: O(Σ k²) in how many claims hold each word, plus O(p log p) in the pairs above the
  /// threshold.
  func closestPairs(
    but related: Set<ClaimPairKey> = [], showing wanted: ClaimPairKey? = nil
  ) -> [ClaimPair] {
    var candidates = candidates().filter { related.isEmpty || !related.contains(key($0)) }
    candidates.sort {
      ($1.closeness, $0.left, $0.right) < ($0.closeness, $1.left, $1.right)
    }
    if let wanted, let index = candidates.firstIndex(where: { key($0) == wanted }) {
      candidates.insert(candidates.remove(at: index), at: 0)
    }
    let speakers = 1 + (claims.last?.speaker ?? 0)
    var isPaired = [Bool](repeating: false, count: claims.count * speakers)
    var pairs: [ClaimPair] = []
    for candidate in candidates {
      let (left, right) = (Int(candidate.left), Int(candidate.right))
      let leftIndex = left * speakers + claims[right].speaker
      let rightIndex = right * speakers + claims[left].speaker
      guard !isPaired[leftIndex], !isPaired[rightIndex] else { continue }
      isPaired[leftIndex] = true
      isPaired[rightIndex] = true
      pairs.append(
        ClaimPair(
          left: claims[left].spoken, right: claims[right].spoken, closeness: candidate.closeness))
    }
    return pairs.sorted { $0.closeness > $1.closeness }
  }

  private func key(_ candidate: Candidate) -> ClaimPairKey {
    ClaimPairKey(
      claims[Int(candidate.left)].spoken.identity, claims[Int(candidate.right)].spoken.identity)
  }

  /// How long a claim is by itself.
  private func length(_ claim: ComparedClaim) -> Measure {
    claim.words.reduce(into: Measure()) { length, entry in
      add(weights[entry.word], entry.strength, entry.strength, to: &length)
    }
  }

  private func candidates() -> [Candidate] {
    let lengths = claims.map(length)
    var candidates: [Candidate] = []
    var shared = [Measure](repeating: Measure(), count: claims.count)
    for speaker in claims.rangesOfSpeakers() {
      for index in speaker {
        for (word, strength) in claims[index].words {
          for holder in holders.claims(holding: word, from: speaker.upperBound) {
            add(weights[word], strength, holder.strength, to: &shared[Int(holder.claim)])
          }
        }
        for other in speaker.upperBound..<claims.count where shared[other].context > 0 {
          let closeness = closeness(shared[other], lengths[index], lengths[other], index, other)
          if closeness >= Self.threshold {
            candidates.append(
              Candidate(left: Int32(index), right: Int32(other), closeness: closeness))
          }
          shared[other] = Measure()
        }
      }
    }
    return candidates
  }

  /// Adds a word that two claims hold to what they share.
  private func add(_ weight: Double, _ one: Float, _ other: Float, to shared: inout Measure) {
    shared.context += weight * Double(one * other)
    if ComparedClaim.isInClaim(one), ComparedClaim.isInClaim(other) { shared.wording += weight }
  }

  private func closeness(
    _ shared: Measure, _ one: Measure, _ other: Measure, _ left: Int, _ right: Int
  ) -> Double {
    func cosine(_ shared: Double, _ one: Double, _ other: Double) -> Double {
      shared > 0 ? min(1, shared / (one * other).squareRoot()) : 0
    }
    let wording = cosine(shared.wording, one.wording, other.wording)
    let context = cosine(shared.context, one.context, other.context)
    let closeness = 1 - (1 - wording) * (1 - context)
    let room = closeness * (1 - closeness)
    let bonus = claims[left].topicBonus(with: claims[right])
    // Rounded, so that the order of equals does not hang on the order of a sum.
    return ((closeness + bonus * room) * 1e9).rounded() / 1e9
  }
}

extension [ComparedClaim] {
  /// The indices of the claims of each speaker.
  fileprivate func rangesOfSpeakers() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for index in indices {
      if let last = ranges.last, self[last.lowerBound].speaker == self[index].speaker {
        ranges[ranges.count - 1] = last.lowerBound..<index + 1
      } else {
        ranges.append(index..<index + 1)
      }
    }
    return ranges
  }
}

/// Which claims hold each word, in two allocations.
struct WordHolders {
  struct Holder {
    /// The index of the claim.
    var claim: Int32
    var strength: Float
  }

  private var holders: [Holder]
  private let starts: [Int]

  init(of claims: [ComparedClaim], vocabulary: Int) {
    var starts = [Int](repeating: 0, count: vocabulary + 1)
    for claim in claims {
      for (word, _) in claim.words { starts[Int(word) + 1] += 1 }
    }
    for word in 0..<vocabulary { starts[word + 1] += starts[word] }
    self.starts = starts
    holders = Array(repeating: Holder(claim: 0, strength: 0), count: starts[vocabulary])
    for (index, claim) in claims.enumerated() {
      for (word, strength) in claim.words {
        holders[starts[Int(word)]] = Holder(claim: Int32(index), strength: strength)
        starts[Int(word)] += 1
      }
    }
  }

  /// The claims at an index or after it that hold a word, ascending.
  ///
  /// Complexity: O(log k) in how many claims hold it.
  func claims(holding word: Int32, from index: Int) -> ArraySlice<Holder> {
    let holders = holders[starts[Int(word)]..<starts[Int(word) + 1]]
    return holders[holders.partitioningIndex { $0.claim >= index }...]
  }
}
