/// A speaker connected to the one in focus, and what each says of the other.
public struct Neighbour: TwoSided, Hashable, Sendable {
  public var speaker: SpeakerNode
  public var said: ConnectionKinds
  public var heard: ConnectionKinds
  /// The reasons the speaker in focus gives, in inline markdown.
  public var saidReasons: [String]
  public var heardReasons: [String]

  public init(
    speaker: SpeakerNode, said: ConnectionKinds = [], heard: ConnectionKinds = [],
    saidReasons: [String] = [], heardReasons: [String] = []
  ) {
    self.speaker = speaker
    self.said = said
    self.heard = heard
    self.saidReasons = saidReasons
    self.heardReasons = heardReasons
  }
}
