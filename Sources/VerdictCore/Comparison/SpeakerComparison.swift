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
  public var topics: [SharedName]
  /// Claims of two of them about the same thing; those that tell what is disagreed on first, then
  /// the closest.
  public var pairs: [ClaimPair]

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
  public var node: SpeakerNode
  /// How many of their summaries were read for it: the newest talks, where there are too many.
  public var summariesRead: Int

  public init(node: SpeakerNode, summariesRead: Int) {
    self.node = node
    self.summariesRead = summariesRead
  }
}

/// What one speaker of a comparison says of another; speakers by their place in it.
public struct ComparedWord: Hashable, Sendable {
  public var source: Int
  public var target: Int
  public var kind: ConnectionKind
  /// In inline markdown.
  public var reasons: [String]

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
  /// Their places in the comparison, ascending.
  public var speakers: [Int]

  public init(name: String, speakers: [Int]) {
    self.name = name
    self.speakers = speakers
  }
}

/// Two claims, of two speakers, about the same thing.
public struct ClaimPair: Hashable, Sendable {
  public var left: SpokenClaim
  public var right: SpokenClaim
  /// How alike they are in wording and topic, from 0 to 1.
  public var closeness: Double

  public init(left: SpokenClaim, right: SpokenClaim, closeness: Double) {
    self.left = left
    self.right = right
    self.closeness = closeness
  }

  /// Whether the two claims got different verdicts.
  public var hasOtherVerdicts: Bool { left.verdict.kind != right.verdict.kind }
}
