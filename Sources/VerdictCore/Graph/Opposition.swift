/// Whom a speaker contradicts, or who contradicts them, and how much there is between the two.
public struct Opposition: Hashable, Sendable {
  /// The opponent, by index in the graph.
  public var speaker: Int
  /// How many of the two contradict the other, from 0 on: authors may set claims against each other of
  /// speakers who agree.
  public var contradicting: Int
  /// Claims of which their authors say that they contradict each other, the speaker's first.
  public var claims: [RelatedClaims]

  /// Whether each contradicts the other.
  public var isMutual: Bool { contradicting == 2 }

  /// Whether there is as much between a speaker and another.
  package func isAsStrong(as other: Opposition) -> Bool {
    (claims.count, isMutual) == (other.claims.count, other.isMutual)
  }
}

extension ConnectionGraph {
  /// Whom a speaker stands against: those with the most claims that authors set against the speaker's
  /// first, of equals those who contradict back.
  ///
  /// - Parameters:
  ///   - speaker: By index in the graph.
  ///   - summary: The summary whose claims count; nil for all of the speaker's.
  /// - Returns: One for each opponent; equals by slug.
  public func oppositions(to speaker: Int, claims summary: Slug? = nil) -> [Opposition] {
    edgePairs(of: speaker).compactMap { pair in
      let claims = relatedClaims(between: speaker, and: pair.other).filter {
        $0.kind == .contradicts && (summary == nil || $0.source.identity.summary == summary)
      }
      let sides = [pair.outgoing, pair.incoming].count { $0.contains(.contradicts) }
      return sides == 0 && claims.isEmpty
        ? nil : Opposition(speaker: pair.other, contradicting: sides, claims: claims)
    }.sorted { left, right in
      let slugs = (speakers[left.speaker].slug, speakers[right.speaker].slug)
      return (right.claims.count, right.isMutual ? 1 : 0, slugs.0)
        < (left.claims.count, left.isMutual ? 1 : 0, slugs.1)
    }
  }
}
