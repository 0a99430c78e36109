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
  /// Whether a part of the file could not be used.
  public var hasErrors: Bool
  /// The reader's marks, where they are kept.
  public var marks: ListedMarks = []

  /// Creates a row.
  public init(
    slug: Slug, speakerName: String, speakerSlug: Slug, title: String, date: PartialDate?,
    tally: VerdictTally, fields: [FrontMatterField: String] = [:], hasErrors: Bool = false
  ) {
    self.slug = slug
    self.speakerName = speakerName
    self.speakerSlug = speakerSlug
    self.title = title
    self.date = date
    self.tally = tally
    self.fields = fields
    self.hasErrors = hasErrors
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

/// A claim as a list of a library shows it.
public struct ClaimListing: Hashable, Sendable {
  /// Which claim of which summary it is.
  public var identity: ClaimIdentity
  /// The name of the speaker of its summary.
  public var speakerName: String
  /// The slug of that speaker.
  public var speakerSlug: Slug
  /// The claim in plain text, without markdown.
  public var text: String
  /// What the reviewer made of it.
  public var verdict: Verdict
  /// The day of its talk; nil where it is unknown.
  public var date: PartialDate?
  /// The reader's marks, where they are kept.
  public var marks: ListedMarks = []
  /// What the reader makes of it; nil for nothing.
  public var opinion: ReaderMark?

  /// Creates a row.
  public init(
    identity: ClaimIdentity, speakerName: String, speakerSlug: Slug, text: String, verdict: Verdict,
    date: PartialDate? = nil
  ) {
    self.identity = identity
    self.speakerName = speakerName
    self.speakerSlug = speakerSlug
    self.text = text
    self.verdict = verdict
    self.date = date
  }
}

/// Which action item of which summary.
public struct ActionIdentity: Hashable, Sendable {
  /// The summary.
  public var summary: Slug
  /// The identity of the item in it.
  public var item: String

  /// Creates the identity of an item.
  public init(summary: Slug, item: String) {
    self.summary = summary
    self.item = item
  }

  /// What a tick on it is kept under.
  public var tick: MarkKey { MarkKey(.tick, summary, part: item) }
}

/// An action item as a list of a library shows it.
public struct ActionListing: Hashable, Sendable {
  /// Which item of which summary it is.
  public var identity: ActionIdentity
  /// What is to be done, in plain text.
  public var text: String
  /// The name of the speaker of its summary.
  public var speakerName: String
  /// The slug of that speaker.
  public var speakerSlug: Slug
  /// The title of the summary; empty where it has none.
  public var title: String
  /// The day of its talk; nil where it is unknown.
  public var date: PartialDate?
  /// Whether the reader has ticked it.
  public var isDone = false

  /// Creates a row.
  public init(
    identity: ActionIdentity, text: String, speakerName: String, speakerSlug: Slug, title: String,
    date: PartialDate? = nil
  ) {
    self.identity = identity
    self.text = text
    self.speakerName = speakerName
    self.speakerSlug = speakerSlug
    self.title = title
    self.date = date
  }
}

/// A tool as a list of a library shows it: those whose names differ in case or accents are one.
public struct ToolListing: Hashable, Sendable {
  /// The name as most summaries write it.
  public var name: String
  /// Every mention, by speaker.
  public var mentions: [Mention]

  /// What one summary says of the tool.
  public struct Mention: Hashable, Sendable {
    /// The summary.
    public var summary: Slug
    /// The name of its speaker.
    public var speaker: String
    /// What it says; empty for nothing.
    public var text: String

    /// Creates a mention.
    public init(summary: Slug, speaker: String, text: String) {
      self.summary = summary
      self.speaker = speaker
      self.text = text
    }
  }

  /// Creates a row.
  public init(name: String, mentions: [Mention]) {
    self.name = name
    self.mentions = mentions
  }
}

/// A summary that a query found, and where in it.
public struct SearchHit: Hashable, Sendable {
  /// The summary as lists show it.
  public var listing: SummaryListing
  /// The best first; none where no words were asked for.
  public var snippets: [Snippet]

  /// Creates a hit.
  public init(listing: SummaryListing, snippets: [Snippet]) {
    self.listing = listing
    self.snippets = snippets
  }
}

extension ActionIdentity: CustomStringConvertible {
  /// The slug and the item, as in `ada-example: read the report`.
  public var description: String { "\(summary): \(item)" }
}
