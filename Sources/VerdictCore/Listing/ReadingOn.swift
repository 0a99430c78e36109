/// Where to go from a summary that has been read.
public struct ReadingOn: Hashable, Sendable {
  /// A summary that says otherwise.
  public struct Opposite: Hashable, Sendable {
    /// The summary.
    public var summary: SummaryListing
    /// How many of the two speakers contradict the other, from 0 on.
    public var contradicting: Int
    /// How many claims their authors set against each other.
    public var claims: Int

    /// Creates the opposite of a summary.
    public init(summary: SummaryListing, contradicting: Int, claims: Int) {
      self.summary = summary
      self.contradicting = contradicting
      self.claims = claims
    }
  }

  /// The next summary by speaker that is not read; nil where there is none, or no marks are kept.
  public var nextUnread: SummaryListing?
  /// Nil where nobody with a summary contradicts the speaker, or is contradicted.
  public var opposite: Opposite?

  /// Creates what to read after a summary.
  public init(nextUnread: SummaryListing? = nil, opposite: Opposite? = nil) {
    self.nextUnread = nextUnread
    self.opposite = opposite
  }
}
