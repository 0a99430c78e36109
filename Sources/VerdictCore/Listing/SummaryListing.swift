/// A summary as a list of a library shows it.
public struct SummaryListing: Hashable, Sendable {
  /// The slug of the summary.
  public var slug: Slug
  /// The name of its speaker.
  public var speakerName: String
  /// The slug of its speaker.
  public var speakerSlug: Slug
  /// The title, else the heading; empty where there is neither.
  public var title: String
  /// The day of the talk; nil where it is unknown.
  public var date: PartialDate?
  /// How many claims have each kind of verdict.
  public var tally: VerdictTally
  /// What the front matter says besides, one text for each of `FrontMatterField.listed` that the
  /// summary has.
  public var fields: [FrontMatterField: String]

  /// Creates a row.
  public init(
    slug: Slug, speakerName: String, speakerSlug: Slug, title: String, date: PartialDate?,
    tally: VerdictTally, fields: [FrontMatterField: String] = [:]
  ) {
    self.slug = slug
    self.speakerName = speakerName
    self.speakerSlug = speakerSlug
    self.title = title
    self.date = date
    self.tally = tally
    self.fields = fields
  }

  /// What lists show of a summary.
  public init(_ summary: Summary) {
    let fields = FrontMatterField.listed.compactMap { field in
      let text = field.texts(of: summary).joined(separator: ", ")
      return text.isEmpty ? nil : (field, text)
    }
    self.init(
      slug: summary.slug, speakerName: summary.speaker.name, speakerSlug: summary.speaker.slug,
      title: summary.title ?? summary.heading ?? "", date: summary.date, tally: summary.tally,
      fields: Dictionary(uniqueKeysWithValues: fields))
  }
}
