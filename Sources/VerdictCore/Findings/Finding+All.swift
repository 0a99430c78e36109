extension Finding {
  /// Everything worth a look about speakers taken together, by kind, then by slug.
  ///
  /// In a library of n speakers with m ties and c claims of some w words each:
  ///
  /// Complexity: O((n + m + c) · w log(n + c)) for claims that share few words with others; at most 10,000
  /// pairs of claims are compared for a tie, and a claim with
  /// 32 others for each of its rarest words.
  ///
  /// - Parameters:
  ///   - graph: Of all speakers.
  ///   - claims: Of the speakers in the graph; of two that could stand for the same finding the first
  ///     does.
  /// - Returns: Each finding once.
  public static func all(
    in graph: ConnectionGraph, claims: some Sequence<SpokenClaim>
  ) -> [Finding] {
    let claims = JudgedClaims(claims, in: graph)
    let found =
      graph.bothReal(claims) + graph.conflictingSpeakers + claims.otherVerdicts()
      + graph.oneSidedSpeakers + graph.nearMisses
    let ranks = Dictionary(uniqueKeysWithValues: zip(Kind.allCases, 0...))
    return found.sorted { left, right in
      if left.kind != right.kind { return (ranks[left.kind] ?? 0) < (ranks[right.kind] ?? 0) }
      if left.speakers != right.speakers {
        return left.speakers.lexicographicallyPrecedes(right.speakers)
      }
      return left.claims.lexicographicallyPrecedes(right.claims) {
        ($0.summary, $0.claim) < ($1.summary, $1.claim)
      }
    }
  }
}
