/// What names a claim across a library: `summary-slug#claim-slug`.
public struct ClaimIdentity: Hashable, Sendable, CustomStringConvertible {
  public var summary: Slug
  public var claim: Slug

  public init(summary: Slug, claim: Slug) {
    self.summary = summary
    self.claim = claim
  }

  public var description: String { "\(summary)#\(claim)" }
}
