/// Something about speakers taken together that is worth a look.
public struct Finding: Hashable, Sendable {
  /// The raw value is the rule's name in reports.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Two speakers contradict each other, and claims of theirs about the same thing are both Real.
    case bothReal = "both-real"
    /// One speaker agrees with another who contradicts them.
    case conflicting = "conflicting-speakers"
    /// The same claim has different verdicts at different speakers.
    case otherVerdict = "other-verdict"
    /// Speakers say nothing of those who agree with or contradict them.
    case oneSided = "one-sided-connection"
    /// The slug of somebody without a summary is nearly that of a speaker.
    case nearMiss = "near-miss-slug"
  }

  public var kind: Kind
  /// Whom it is about; the first is the one whose summary is to be looked at.
  public var speakers: [Slug]
  /// Which claims it is about, the first speaker's first.
  public var claims: [ClaimIdentity]
  /// What the message names; see the rule of the kind.
  public var arguments: Diagnostic.Arguments

  public init(
    kind: Kind, speakers: [Slug], claims: [ClaimIdentity] = [], arguments: Diagnostic.Arguments
  ) {
    self.kind = kind
    self.speakers = speakers
    self.claims = claims
    self.arguments = arguments
  }

  /// As in a diagnostic: lower-case, names quoted, phrased as the fix; untrusted text.
  public var message: String { DiagnosticFormatter.message(rule: kind.rawValue, arguments) }

  /// The finding as a note about a place in a file.
  package func note(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      location: location, severity: .note, rule: kind.rawValue, arguments: arguments)
  }
}
