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
