/// A speaker and everybody connected to them.
public struct Neighbourhood: Hashable, Sendable {
  public var centre: SpeakerNode
  /// The centre's summaries, the newest talk first.
  public var summaries: [SummaryListing]
  /// Sorted by name, then slug.
  public var neighbours: [Neighbour]

  public init(centre: SpeakerNode, summaries: [SummaryListing], neighbours: [Neighbour]) {
    self.centre = centre
    self.summaries = summaries
    self.neighbours = neighbours
  }
}

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
