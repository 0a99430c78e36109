/// What names a claim across a library: `summary-slug#claim-slug`.
public struct ClaimIdentity: Hashable, Sendable, CustomStringConvertible {
  /// The slug of the summary that holds the claim.
  public var summary: Slug
  /// The slug of the claim in its summary, from `Summary.claimSlugs`.
  public var claim: Slug

  /// Creates the identity of a claim in a summary.
  public init(summary: Slug, claim: Slug) {
    self.summary = summary
    self.claim = claim
  }

  /// `summary-slug#claim-slug`.
  public var description: String { "\(summary)#\(claim)" }
}
