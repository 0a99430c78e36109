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
