/// A summary that a query found, and where in it.
public struct SearchHit: Hashable, Sendable {
  public var listing: SummaryListing
  /// The best first; none where no words were asked for.
  public var snippets: [Snippet]

  public init(listing: SummaryListing, snippets: [Snippet]) {
    self.listing = listing
    self.snippets = snippets
  }
}
