/// Two claims of which an author says that they agree or contradict each other: on what exactly two
/// speakers stand together or apart.
public struct RelatedClaims: Hashable, Sendable {
  /// A claim and the node of its speaker.
  public struct Side: Hashable, Sendable {
    /// The index of the speaker in the graph.
    public var speaker: Int
    /// The claim.
    public var identity: ClaimIdentity
    /// What it says, in plain text.
    public var text: String

    /// Creates a side.
    public init(speaker: Int, identity: ClaimIdentity, text: String) {
      self.speaker = speaker
      self.identity = identity
      self.text = text
    }
  }

  /// Whether the claims agree or contradict each other.
  public var kind: ConnectionKind
  /// The claim whose author says so; where both do, the one that was listed first.
  public var source: Side
  /// The other claim.
  public var target: Side

  /// Creates a relation of two claims.
  public init(kind: ConnectionKind, source: Side, target: Side) {
    self.kind = kind
    self.source = source
    self.target = target
  }

  /// The same seen from the other claim.
  var turned: RelatedClaims { RelatedClaims(kind: kind, source: target, target: source) }
}

/// Two nodes of the graph, whichever comes first.
struct SpeakerPair: Hashable, Sendable {
  private let smaller: Int32
  private let larger: Int32

  init(_ one: Int, _ other: Int) {
    smaller = Int32(truncatingIfNeeded: min(one, other))
    larger = Int32(truncatingIfNeeded: max(one, other))
  }
}

extension ConnectionGraph {
  /// The claims of two speakers that are related, those of the first as sources; each pair once.
  public func relatedClaims(between speaker: Int, and other: Int) -> [RelatedClaims] {
    (relatedClaims[SpeakerPair(speaker, other)] ?? [])
      .map { $0.source.speaker == speaker ? $0 : $0.turned }
  }

  /// The graph with the relations of its speakers' claims; one that both sides give counts once.
  public func relating(_ claims: [RelatedClaims]) -> ConnectionGraph {
    var graph = self
    var seen: Set<RelatedClaims> = []
    for relation in claims where !seen.contains(relation.turned) && seen.insert(relation).inserted {
      let pair = SpeakerPair(relation.source.speaker, relation.target.speaker)
      graph.relatedClaims[pair, default: []].append(relation)
    }
    return graph
  }
}
