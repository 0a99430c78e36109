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
  /// The claims that this one agrees with or contradicts, as its author says.
  public var relations: [ClaimRelation]
  /// The `Was` attributes: earlier verdicts, each with its date and reason.
  public var history: [String]
  /// Attributes that have no meaning here, in the order of the file.
  public var otherAttributes: [ClaimAttribute]
  /// Why the verdict was given: block markdown, empty where no reason is given.
  public var reasons: String

  /// Creates a claim; what is left out is empty.
  public init(
    text: String, verdict: Verdict = .missing, id: Slug? = nil, quotes: [Quote] = [],
    evidence: [String] = [], said: String? = nil, topics: [String] = [],
    relations: [ClaimRelation] = [], history: [String] = [],
    otherAttributes: [ClaimAttribute] = [], reasons: String = ""
  ) {
    self.text = text
    self.verdict = verdict
    self.id = id
    self.quotes = quotes
    self.evidence = evidence
    self.said = said
    self.topics = topics
    self.relations = relations
    self.history = history
    self.otherAttributes = otherAttributes
    self.reasons = reasons
  }
}

/// A claim's word that it agrees with, or contradicts, another claim.
///
/// Only authors say so: nothing else tells on what exactly two speakers stand together or apart.
public struct ClaimRelation: Hashable, Sendable {
  /// Whether the two claims agree or contradict each other.
  public var kind: ConnectionKind
  /// The other claim.
  public var target: ClaimIdentity
  /// Why, in inline markdown.
  public var reason: String?

  /// Creates a relation to another claim.
  public init(kind: ConnectionKind, target: ClaimIdentity, reason: String? = nil) {
    self.kind = kind
    self.target = target
    self.reason = reason
  }
}

/// What the speaker said, verbatim or as a paraphrase.
public struct Quote: Hashable, Sendable {
  /// Markdown, without the quote marks of the block and without the paraphrase mark.
  public var text: String
  /// Whether the words are the reviewer's; a paraphrase is never shown or counted as verbatim.
  public var isParaphrase: Bool

  /// What ends a paraphrase in markdown.
  public static let paraphraseMark = "[representative paraphrase]"

  /// Creates a quote.
  public init(text: String, isParaphrase: Bool) {
    self.text = text
    self.isParaphrase = isParaphrase
  }
}

/// One `**Key:** value` line of a claim that the format gives no meaning to.
public struct ClaimAttribute: Hashable, Sendable {
  /// The key as written, without its colon.
  public var key: String
  /// Markdown, on one line.
  public var value: String

  /// Creates an attribute.
  public init(key: String, value: String) {
    self.key = key
    self.value = value
  }
}

/// What names a claim across a library: `summary-slug#claim-slug`.
public struct ClaimIdentity: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The slug of the summary that holds the claim.
  public var summary: Slug
  /// The slug of the claim in its summary, from `Summary.claimSlugs`.
  public var claim: Slug

  /// Creates the identity of a claim in a summary.
  public init(summary: Slug, claim: Slug) {
    self.summary = summary
    self.claim = claim
  }

  /// Compares the summaries, then the claims.
  public static func < (left: ClaimIdentity, right: ClaimIdentity) -> Bool {
    (left.summary, left.claim) < (right.summary, right.claim)
  }

  /// `summary-slug#claim-slug`.
  public var description: String { "\(summary)#\(claim)" }
}
