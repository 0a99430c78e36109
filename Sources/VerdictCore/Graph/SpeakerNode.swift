/// A speaker as a node of the graph, with or without a summary of their own.
public struct SpeakerNode: Hashable, Sendable {
  public var slug: Slug
  /// The name in the speaker's summaries, else the slug as a name.
  public var name: String
  /// The claims of all the speaker's summaries.
  public var tally: VerdictTally
  public var summaryCount: Int

  public init(
    slug: Slug, name: String? = nil, tally: VerdictTally = VerdictTally(), summaryCount: Int = 0
  ) {
    self.slug = slug
    self.name = name ?? slug.deslugged
    self.tally = tally
    self.summaryCount = summaryCount
  }
}
