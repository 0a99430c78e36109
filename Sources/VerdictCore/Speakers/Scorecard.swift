/// A speaker's record across all their summaries.
public struct Scorecard: Hashable, Sendable {
  /// The fewest claims of which shares say anything.
  public static let fewestClaims = 5

  public var speaker: SpeakerNode
  /// Their newest talk's; nil where nobody has summarised them.
  public var newest: Slug?
  /// Quotes of all claims, and how many of those are paraphrases.
  public var quotes: Int
  public var paraphrases: Int
  /// How many speakers they agree with and contradict.
  public var agrees: Int
  public var contradicts: Int
  /// How many speakers agree with and contradict them.
  public var agreed: Int
  public var contradicted: Int
  /// Days of their first and last talk, where any is known.
  public var first: PartialDate?
  public var last: PartialDate?

  public init(
    speaker: SpeakerNode, newest: Slug? = nil, quotes: Int = 0, paraphrases: Int = 0,
    agrees: Int = 0, contradicts: Int = 0, agreed: Int = 0, contradicted: Int = 0,
    first: PartialDate? = nil, last: PartialDate? = nil
  ) {
    self.speaker = speaker
    self.newest = newest
    self.quotes = quotes
    self.paraphrases = paraphrases
    self.agrees = agrees
    self.contradicts = contradicts
    self.agreed = agreed
    self.contradicted = contradicted
    self.first = first
    self.last = last
  }

  /// The share of quotes that are paraphrases; nil without quotes.
  public var paraphrasedShare: Double? {
    quotes == 0 ? nil : Double(paraphrases) / Double(quotes)
  }

  /// The share of claims with a verdict of a kind, and how sure one can be of it; nil where there
  /// are too few claims.
  public func share(of kind: VerdictKind) -> Share? {
    let total = speaker.tally.total
    return total < Self.fewestClaims ? nil : Share(speaker.tally[kind], of: total)
  }
}
