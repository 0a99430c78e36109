/// The claims of a library that have a verdict, by what they say, packed.
struct ComparedClaims {
  private(set) var identities: [ClaimIdentity] = []
  /// The node of each claim's speaker in the graph.
  private(set) var speakers: [Int32] = []
  private(set) var kinds: [VerdictKind] = []
  /// How many words turn each claim around.
  private(set) var negations: [Int32] = []
  private var words: [Int32] = []
  private var ends: [Int] = []
  let slugs: [Slug]
  let weights: WordWeights
  /// How many claims hold each word.
  private(set) var frequencies: [Int32]

  init(_ claims: some Sequence<SpokenClaim>, in graph: ConnectionGraph) {
    var vocabulary = Vocabulary()
    for claim in claims where claim.verdict != .missing {
      guard let speaker = graph.node(of: claim.speaker) else { continue }
      let claimWords = vocabulary.words(of: claim.text)
      identities.append(claim.identity)
      speakers.append(Int32(speaker))
      kinds.append(claim.verdict.kind)
      negations.append(Int32(truncatingIfNeeded: claimWords.negations))
      words += claimWords.words
      ends.append(words.count)
    }
    slugs = graph.speakers.map(\.slug)
    weights = vocabulary.weights
    frequencies = Array(repeating: 0, count: vocabulary.count)
    for word in words { frequencies[Int(word)] += 1 }
  }

  var indices: Range<Int> { identities.indices }

  /// What a claim says, ascending.
  func words(of claim: Int) -> ArraySlice<Int32> {
    words[(claim == 0 ? 0 : ends[claim - 1])..<ends[claim]]
  }

  func slug(of claim: Int) -> Slug { slugs[Int(speakers[claim])] }

  /// Whether two claims have different speakers and different verdicts.
  func differ(_ left: Int, _ right: Int) -> Bool {
    speakers[left] != speakers[right] && kinds[left] != kinds[right]
  }
}

/// Claims grouped by what they say, word for word, in any order.
struct Wordings {
  private var order: [Int]
  private var starts: [Int] = []
  /// Which verdicts the claims of each wording have.
  private(set) var verdicts: [VerdictFilter] = []

  /// Complexity: O(c log c) in the number of claims.
  init(_ claims: ComparedClaims) {
    func precedes(_ left: Int, _ right: Int) -> Bool {
      let (one, other) = (claims.words(of: left), claims.words(of: right))
      if one != other { return one.lexicographicallyPrecedes(other) }
      return (claims.negations[left], left) < (claims.negations[right], right)
    }
    order = claims.indices.filter { !claims.words(of: $0).isEmpty }.sorted(by: precedes)
    for (index, claim) in order.enumerated() {
      let previous = index == 0 ? nil : order[index - 1]
      if let previous, claims.negations[previous] == claims.negations[claim],
        claims.words(of: previous) == claims.words(of: claim)
      {
        verdicts[verdicts.count - 1].insert(VerdictFilter(claims.kinds[claim]))
      } else {
        starts.append(index)
        verdicts.append(VerdictFilter(claims.kinds[claim]))
      }
    }
    starts.append(order.count)
  }

  var count: Int { verdicts.count }

  /// The claims with a wording, ascending.
  func claims(of wording: Int) -> ArraySlice<Int> { order[starts[wording]..<starts[wording + 1]] }

  /// The first claim with a wording.
  func representative(of wording: Int) -> Int { order[starts[wording]] }
}
