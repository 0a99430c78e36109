/// A summary as a list of a library shows it.
public struct SummaryListing: Hashable, Sendable {
  public var slug: Slug
  public var speakerName: String
  public var speakerSlug: Slug
  public var title: String
  public var date: PartialDate?
  public var tally: VerdictTally

  public init(
    slug: Slug, speakerName: String, speakerSlug: Slug, title: String, date: PartialDate?,
    tally: VerdictTally
  ) {
    self.slug = slug
    self.speakerName = speakerName
    self.speakerSlug = speakerSlug
    self.title = title
    self.date = date
    self.tally = tally
  }
}
