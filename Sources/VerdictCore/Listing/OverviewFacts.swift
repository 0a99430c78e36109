/// What a whole library amounts to.
public struct OverviewFacts: Hashable, Sendable {
  /// The claims that have something in common.
  public struct Group: Hashable, Sendable {
    /// The topic, or the year.
    public var name: String
    /// Its claims by verdict.
    public var tally: VerdictTally

    /// Creates a group.
    public init(name: String, tally: VerdictTally) {
      self.name = name
      self.tally = tally
    }
  }

  /// A speaker and a count.
  public struct Ranked: Hashable, Sendable {
    /// The speaker.
    public var slug: Slug
    /// Their name.
    public var name: String
    /// How many others it is about.
    public var count: Int

    /// Creates a row.
    public init(slug: Slug, name: String, count: Int) {
      self.slug = slug
      self.name = name
      self.count = count
    }
  }

  /// Something that a query finds, and how much of it there is.
  public struct Counted: Hashable, Sendable {
    /// The query, in the words of the language.
    public var query: String
    /// How many rows it finds.
    public var count: Int

    /// Creates a row.
    public init(query: String, count: Int) {
      self.query = query
      self.count = count
    }
  }

  /// How many summaries are listed.
  public var summaries = 0
  /// All claims by verdict.
  public var tally = VerdictTally()
  /// Every topic, those with the most claims first; a claim counts for each topic it has.
  public var topics: [Group] = []
  /// Claims by the year of their talk, the earliest first.
  public var years: [Group] = []
  /// The claims of talks whose year is unknown.
  public var undated = VerdictTally()
  /// The speakers with the most others connected to them.
  public var mostConnected: [Ranked] = []
  /// The speakers whom the most others contradict.
  public var mostDisputed: [Ranked] = []
  /// Pairs of speakers of whom one says that they agree and the other, or they themselves, that they
  /// do not.
  public var conflicts = 0
  /// Connections to a speaker whose own summaries do not mention who says so.
  public var oneSided = 0
  /// What claims have, by queries that find them.
  public var claims: [Counted] = []
  /// What summaries have, by queries that find them.
  public var facts: [Counted] = []
  /// What the reader has marked, by queries that find the summaries; none where no marks are kept.
  public var marks: [Counted] = []
  /// What the reader makes of claims, by queries that find those; none where no marks are kept.
  public var opinions: [Counted] = []

  /// As many speakers are ranked.
  public static let mostRanked = 5
  /// What is counted of claims.
  public static let claimQueries = [
    "has:evidence", "quote:verbatim", "quote:paraphrase", "quote:none", "has:relation",
    "has:history",
  ]
  /// What is counted of summaries.
  public static let summaryQueries = ["has:date", "has:source", "has:connections"]
  /// What is counted of a reader's marks.
  public static let markQueries = ["is:unread", "is:changed", "is:bookmarked", "is:ticked"]
  /// What is counted of a reader's opinions.
  public static let opinionQueries = Opinion.allCases.map { "mine:\($0.queryWord)" }

  /// Creates facts about an empty library.
  public init() {}
}
