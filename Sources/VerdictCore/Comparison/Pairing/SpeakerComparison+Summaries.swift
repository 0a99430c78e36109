import Algorithms

extension SpeakerComparison {
  /// Of how many claims of a speaker pairs are looked for.
  public static let mostClaims = 500

  /// Compares speakers by their summaries.
  ///
  /// Each speaker counts once, and no more than can be compared.
  ///
  /// - Parameters:
  ///   - speakers: With the summaries to compare them by, the newest first. Of claims beyond
  ///     `mostClaims` no pairs are made.
  ///   - graph: Says what they say of each other.
  ///   - wanted: Two claims that are a pair whatever else is close to them.
  public init(
    of speakers: [(node: SpeakerNode, summaries: [Summary])], in graph: ConnectionGraph,
    showing wanted: ClaimPairKey? = nil
  ) {
    let compared = speakers.uniqued(on: \.node.slug).prefix(Self.sizes.upperBound)
    let nodes = compared.map { graph.node(of: $0.node.slug) }
    let words = Self.words(of: nodes, in: graph)
    self.init(
      speakers: compared.map { ComparedSpeaker(node: $0.node, summariesRead: $0.summaries.count) },
      words: words,
      tools: SharedName.shared(compared.map { $0.summaries.flatMap(\.toolNames) }),
      topics: SharedName.shared(
        compared.map { $0.summaries.flatMap { $0.topics + $0.claims.flatMap(\.topics) } }),
      pairs: Self.pairs(of: compared.map(\.summaries), showing: wanted))
  }

  /// What each says of another, by source, then target.
  private static func words(of nodes: [Int?], in graph: ConnectionGraph) -> [ComparedWord] {
    nodes.indices.flatMap { source in
      nodes.indices.flatMap { target -> [ComparedWord] in
        guard source != target, let from = nodes[source], let to = nodes[target] else {
          return []
        }
        return graph.words(from: from, to: to).map {
          ComparedWord(source: source, target: target, kind: $0.kind, reasons: $0.reasons)
        }
      }
    }
  }

  /// The pairs of claims of different speakers: those that are related, then the closest.
  private static func pairs(
    of summaries: [[Summary]], showing wanted: ClaimPairKey?
  ) -> [ClaimPair] {
    var vocabulary = Vocabulary()
    var claims: [ComparedClaim] = []
    for (speaker, summaries) in summaries.enumerated() {
      var left = mostClaims
      for summary in summaries where left > 0 {
        for (claim, spoken) in zip(summary.claims, summary.spokenClaims).prefix(left) {
          claims.append(
            ComparedClaim(claim, spoken, of: summary, speaker: speaker, vocabulary: &vocabulary))
          left -= 1
        }
      }
    }
    let pairing = ClaimPairing(claims, vocabulary)
    let related = pairing.relatedPairs()
    return related + pairing.closestPairs(but: Set(related.map(\.key)), showing: wanted)
  }
}

extension SharedName {
  /// What two ways to write a name have in common.
  static func key(_ name: String) -> String {
    Folding.fold(name).split { $0 == "-" || $0 == "_" || $0.isWhitespace }.joined(separator: " ")
  }

  /// The names that two or more speakers use.
  ///
  /// - Parameter names: Those of each speaker, in the order of the comparison.
  /// - Returns: Those of the most speakers first, then by name.
  static func shared(_ names: [[String]]) -> [SharedName] {
    var found: [String: SharedName] = [:]
    for (speaker, names) in names.enumerated() {
      for name in names {
        let key = key(name)
        guard !key.isEmpty else { continue }
        var shared = found[key] ?? SharedName(name: name, speakers: [])
        if shared.speakers.last != speaker { shared.speakers.append(speaker) }
        found[key] = shared
      }
    }
    return found.filter { $0.value.speakers.count > 1 }
      .sorted {
        ($1.value.speakers.count, $0.key) < ($0.value.speakers.count, $1.key)
      }
      .map(\.value)
  }
}
