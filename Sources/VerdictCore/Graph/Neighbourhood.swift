import Algorithms

/// A speaker and everybody connected to them.
public struct Neighbourhood: Hashable, Sendable {
  /// The speaker in focus.
  public var centre: SpeakerNode
  /// The centre's summaries, the newest talk first.
  public var summaries: [SummaryListing]
  /// Sorted by name, then slug.
  public var neighbours: [Neighbour]
  /// How many of the centre's claims the reader agrees with, and so on; none where no marks are kept.
  public var opinions: [Opinion: Int]

  /// Creates the neighbourhood of a speaker.
  public init(
    centre: SpeakerNode, summaries: [SummaryListing], neighbours: [Neighbour],
    opinions: [Opinion: Int] = [:]
  ) {
    self.centre = centre
    self.summaries = summaries
    self.neighbours = neighbours
    self.opinions = opinions
  }
}

/// A speaker connected to the one in focus, and what each says of the other.
public struct Neighbour: TwoSided, Hashable, Sendable {
  /// The neighbour.
  public var speaker: SpeakerNode
  /// What the speaker in focus says of the neighbour.
  public var outgoing: ConnectionKinds
  /// What the neighbour says of the speaker in focus.
  public var incoming: ConnectionKinds
  /// The reasons the speaker in focus gives, by what they are for, in inline markdown.
  public var outgoingReasons: [ConnectionKind: [String]]
  /// The reasons the neighbour gives, likewise.
  public var incomingReasons: [ConnectionKind: [String]]

  /// Creates a neighbour; who says nothing gives no reasons.
  public init(
    speaker: SpeakerNode, outgoing: ConnectionKinds = [], incoming: ConnectionKinds = [],
    outgoingReasons: [ConnectionKind: [String]] = [:],
    incomingReasons: [ConnectionKind: [String]] = [:]
  ) {
    self.speaker = speaker
    self.outgoing = outgoing
    self.incoming = incoming
    self.outgoingReasons = outgoingReasons
    self.incomingReasons = incomingReasons
  }

  /// The first reason that either gives for what the edge is drawn as; nil where there is none.
  public var firstReason: String? {
    [outgoingReasons, incomingReasons].firstNonNil { $0[kind]?.first }
      ?? [outgoingReasons, incomingReasons].lazy.flatMap(\.values).firstNonNil(\.first)
  }
}
