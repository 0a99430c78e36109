/// A claim, and who made it.
public struct SpokenClaim: Hashable, Sendable {
  /// The slug of the speaker.
  public var speaker: Slug
  /// What names the claim in the library.
  public var identity: ClaimIdentity
  /// In plain text.
  public var text: String
  /// What a reviewer made of it.
  public var verdict: Verdict

  /// Creates a claim of a speaker.
  public init(speaker: Slug, identity: ClaimIdentity, text: String, verdict: Verdict) {
    self.speaker = speaker
    self.identity = identity
    self.text = text
    self.verdict = verdict
  }
}

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

/// A claim's word about another, wherever the two are.
public struct SpokenRelation: Hashable, Sendable {
  /// The claim that says so.
  public var source: ClaimIdentity
  /// Whether the two agree or contradict each other.
  public var kind: ConnectionKind
  /// The other claim.
  public var target: ClaimIdentity

  /// Creates a relation of two claims.
  public init(source: ClaimIdentity, kind: ConnectionKind, target: ClaimIdentity) {
    self.source = source
    self.kind = kind
    self.target = target
  }
}

extension Summary {
  /// The relations of the claims, in order.
  public var spokenRelations: [SpokenRelation] {
    zip(claims, claimSlugs).flatMap { claim, claimSlug in
      claim.relations.map {
        SpokenRelation(
          source: ClaimIdentity(summary: slug, claim: claimSlug), kind: $0.kind, target: $0.target)
      }
    }
  }
}
