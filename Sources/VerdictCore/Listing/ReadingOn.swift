/// Where to go from a summary that has been read.
public struct ReadingOn: Hashable, Sendable {
  /// A summary that says otherwise.
  public struct Opposite: Hashable, Sendable {
    /// The summary.
    public var summary: SummaryListing
    /// Whether its speaker contradicts that of the one read, and the other way round.
    public var isMutual: Bool
    /// How many claims their authors set against each other.
    public var claims: Int

    /// Creates the opposite of a summary.
    public init(summary: SummaryListing, isMutual: Bool, claims: Int) {
      self.summary = summary
      self.isMutual = isMutual
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
