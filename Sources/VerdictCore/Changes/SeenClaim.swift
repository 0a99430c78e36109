/// A claim as a reader saw it.
public struct SeenClaim: Hashable, Sendable {
  /// What it was known by in its summary.
  public var slug: Slug
  /// In plain text.
  public var text: String
  /// What a reviewer made of it.
  public var verdict: Verdict

  /// Creates a claim.
  public init(slug: Slug, text: String, verdict: Verdict) {
    self.slug = slug
    self.text = text
    self.verdict = verdict
  }
}

extension Summary {
  /// The claims as a reader of the summary sees them, in order.
  public var seenClaims: [SeenClaim] {
    spokenClaims.map { SeenClaim(slug: $0.identity.claim, text: $0.text, verdict: $0.verdict) }
  }
}
