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
