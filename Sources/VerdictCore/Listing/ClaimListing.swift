/// A claim as a list of a library shows it.
public struct ClaimListing: Hashable, Sendable {
  public var identity: ClaimIdentity
  public var speakerName: String
  public var speakerSlug: Slug
  /// The claim in plain text, without markdown.
  public var text: String
  public var verdict: Verdict

  public init(
    identity: ClaimIdentity, speakerName: String, speakerSlug: Slug, text: String, verdict: Verdict
  ) {
    self.identity = identity
    self.speakerName = speakerName
    self.speakerSlug = speakerSlug
    self.text = text
    self.verdict = verdict
  }
}
