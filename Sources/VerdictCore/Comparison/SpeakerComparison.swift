/// Two to four speakers side by side.
public struct SpeakerComparison: Hashable, Sendable {
  /// How many speakers can be compared.
  public static let sizes = 2...4

  /// In the order asked for; each once.
  public var speakers: [ComparedSpeaker]
  /// What each says of another of them.
  public var words: [ComparedWord]
  /// Tools and topics that two or more of them share; those of the most speakers first, then by
  /// name.
  public var tools: [SharedName]
  /// Topics, in the same order.
  public var topics: [SharedName]
  /// Claims of two of them about the same thing; those that tell what is disagreed on first, then
  /// the closest.
  public var pairs: [ClaimPair]

  /// Creates a comparison of what was found before.
  public init(
    speakers: [ComparedSpeaker], words: [ComparedWord], tools: [SharedName],
    topics: [SharedName], pairs: [ClaimPair]
  ) {
    self.speakers = speakers
    self.words = words
    self.tools = tools
    self.topics = topics
    self.pairs = pairs
  }
}

/// A speaker in a comparison.
public struct ComparedSpeaker: Hashable, Sendable {
  /// The speaker in the graph.
  public var node: SpeakerNode
  /// How many of their summaries were read for it: the newest talks, where there are too many.
  public var summariesRead: Int

  /// Creates a speaker of a comparison.
  public init(node: SpeakerNode, summariesRead: Int) {
    self.node = node
    self.summariesRead = summariesRead
  }
}

/// What one speaker of a comparison says of another; speakers by their indices in it.
public struct ComparedWord: Hashable, Sendable {
  /// The index of the speaker who speaks, in the comparison.
  public var source: Int
  /// The index of the speaker who is spoken of.
  public var target: Int
  /// Whether the source agrees with the target or contradicts them.
  public var kind: ConnectionKind
  /// In inline markdown.
  public var reasons: [String]

  /// Creates what one speaker says of another.
  public init(source: Int, target: Int, kind: ConnectionKind, reasons: [String]) {
    self.source = source
    self.target = target
    self.kind = kind
    self.reasons = reasons
  }
}

/// A tool or a topic that speakers of a comparison share.
public struct SharedName: Hashable, Sendable {
  /// As the first of them writes it.
  public var name: String
  /// Their indices in the comparison, ascending.
  public var speakers: [Int]

  /// Creates a name that speakers share.
  public init(name: String, speakers: [Int]) {
    self.name = name
    self.speakers = speakers
  }
}

/// Two claims, of two speakers, about the same thing.
public struct ClaimPair: Hashable, Sendable {
  /// The claim of the speaker who comes first in the comparison.
  public var left: SpokenClaim
  /// The claim of the other.
  public var right: SpokenClaim
  /// How alike they are in wording and topic, from 0 to 1.
  public var closeness: Double

  /// Creates a pair of claims.
  public init(left: SpokenClaim, right: SpokenClaim, closeness: Double) {
    self.left = left
    self.right = right
    self.closeness = closeness
  }

  /// Whether the two claims got different verdicts.
  public var hasOtherVerdicts: Bool { left.verdict.kind != right.verdict.kind }
}
