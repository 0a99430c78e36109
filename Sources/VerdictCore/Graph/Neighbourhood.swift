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
