/// One thing a speaker claimed, and the verdict on it.
public struct Claim: Hashable, Sendable {
  /// The claim in inline markdown, on one line.
  public var text: String
  /// What the reviewer made of it.
  public var verdict: Verdict
  /// The `Id` attribute, which keeps the claim's identity when its text is reworded.
  public var id: Slug?
  /// The quotes in the order of the file.
  public var quotes: [Quote]
  /// The `Evidence` attributes, inline markdown each.
  public var evidence: [String]
  /// When and where it was said: a date, a place, a timestamp.
  public var said: String?
  /// The topics as written.
  public var topics: [String]
  /// The `Was` attributes: earlier verdicts, each with its date and reason.
  public var history: [String]
  /// Attributes that have no meaning here, in the order of the file.
  public var otherAttributes: [ClaimAttribute]
  /// Why the verdict was given: block markdown, empty where no reason is given.
  public var reasons: String

  /// Creates a claim; what is left out is empty.
  public init(
    text: String, verdict: Verdict = .missing, id: Slug? = nil, quotes: [Quote] = [],
    evidence: [String] = [], said: String? = nil, topics: [String] = [], history: [String] = [],
    otherAttributes: [ClaimAttribute] = [], reasons: String = ""
  ) {
    self.text = text
    self.verdict = verdict
    self.id = id
    self.quotes = quotes
    self.evidence = evidence
    self.said = said
    self.topics = topics
    self.history = history
    self.otherAttributes = otherAttributes
    self.reasons = reasons
  }
}
