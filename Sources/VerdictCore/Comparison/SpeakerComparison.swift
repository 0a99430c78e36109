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
  /// Claims of two of them: first those that their authors relate, of these first those that
  /// contradict each other; then those that are closest in wording, the closest first.
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

/// Two claims of two speakers that their authors relate, or that are alike in wording.
public struct ClaimPair: Hashable, Sendable {
  /// The claim of the speaker who comes first in the comparison.
  public var left: SpokenClaim
  /// The claim of the other.
  public var right: SpokenClaim
  /// How alike they are in wording and topic, from 0 to 1; it depends on these two claims alone.
  public var closeness: Double
  /// What their authors say of them; nil where nothing but the wording brings them together.
  public var relation: PairRelation?

  /// Creates a pair of claims.
  public init(
    left: SpokenClaim, right: SpokenClaim, closeness: Double, relation: PairRelation? = nil
  ) {
    self.left = left
    self.right = right
    self.closeness = closeness
    self.relation = relation
  }

  /// The claims of a pair, to find it by.
  public var key: ClaimPairKey { ClaimPairKey(left.identity, right.identity) }

  /// Whether the two claims got different verdicts.
  public var hasOtherVerdicts: Bool { left.verdict.kind != right.verdict.kind }
}

/// What names a pair of claims, in either order.
public struct ClaimPairKey: Hashable, Sendable {
  /// The smaller identity.
  public let first: ClaimIdentity
  /// The greater identity.
  public let second: ClaimIdentity

  /// Creates the key of two claims in either order.
  public init(_ one: ClaimIdentity, _ other: ClaimIdentity) {
    (first, second) = one < other ? (one, other) : (other, one)
  }
}

/// What the authors of two claims say of them.
public struct PairRelation: TwoSided, Hashable, Sendable {
  /// What the left claim says of the right one.
  public var outgoing: ConnectionKinds = []
  /// What the right claim says of the left one.
  public var incoming: ConnectionKinds = []
  /// The reasons on the left claim, in inline markdown.
  public var outgoingReasons: [String] = []
  /// The reasons on the right claim, in inline markdown.
  public var incomingReasons: [String] = []

  /// Creates a relation of which nothing is said yet.
  public init() {}
}
