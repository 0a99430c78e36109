extension Summary {
  /// The claims with who made them, in order.
  public var spokenClaims: [SpokenClaim] {
    zip(claims, claimSlugs).map { claim, claimSlug in
      SpokenClaim(
        speaker: speaker.slug, identity: ClaimIdentity(summary: slug, claim: claimSlug),
        text: MarkdownInline.plainText(claim.text), verdict: claim.verdict)
    }
  }
}
