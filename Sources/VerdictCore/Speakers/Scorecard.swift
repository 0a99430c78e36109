/// A speaker's record across all their summaries.
public struct Scorecard: Hashable, Sendable {
  /// The fewest claims of which shares say anything.
  public static let fewestClaims = 5

  /// The speaker, with the claims of all their summaries by verdict.
  public var speaker: SpeakerNode
  /// Their newest talk's; nil where nobody has summarised them.
  public var newest: Slug?
  /// Quotes of all claims, and how many of those are paraphrases.
  public var quotes: Int
  /// How many of the quotes are paraphrases.
  public var paraphrases: Int
  /// How many speakers they agree with and contradict.
  public var agrees: Int
  /// How many others the speaker contradicts.
  public var contradicts: Int
  /// How many speakers agree with and contradict them.
  public var agreed: Int
  /// How many others contradict the speaker.
  public var contradicted: Int
  /// Days of their first and last talk, where any is known.
  public var first: PartialDate?
  /// The day of the latest talk that has one.
  public var last: PartialDate?

  /// Creates a scorecard.
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

/// A share of a whole, with the 95% interval in which the share of all there could be may lie.
public struct Share: Hashable, Sendable {
  /// From 0 to 1 each; `low` ≤ `value` ≤ `high`.
  public let value: Double
  /// The lower end of the interval, from 0 to 1.
  public let low: Double
  /// The upper end of the interval, from 0 to 1.
  public let high: Double

  /// Wilson's score interval (“Probable inference, the law of succession, and statistical
  /// inference”, 1927), which stays within 0 and 1 also where the count is small.
  ///
  /// - Parameters:
  ///   - count: From 0 to `total`.
  ///   - total: More than 0.
  public init(_ count: Int, of total: Int) {
    let n = Double(max(1, total))
    let p = Double(min(max(0, count), max(1, total))) / n
    let z = 1.959963984540054
    let centre = p + z * z / (2 * n)
    let spread = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    value = p
    low = max(0, min(p, (centre - spread) / scale))
    high = min(1, max(p, (centre + spread) / scale))
  }
}
