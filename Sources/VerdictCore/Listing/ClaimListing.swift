/// A claim as a list of a library shows it.
public struct ClaimListing: Hashable, Sendable {
  /// Which claim of which summary it is.
  public var identity: ClaimIdentity
  /// The name of the speaker of its summary.
  public var speakerName: String
  /// The slug of that speaker.
  public var speakerSlug: Slug
  /// The claim in plain text, without markdown.
  public var text: String
  /// What the reviewer made of it.
  public var verdict: Verdict

  /// Creates a row.
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
