/// Something about speakers taken together that is worth a look.
public struct Finding: Hashable, Sendable {
  /// The raw value is the rule's name in reports.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// One speaker agrees with another who contradicts them.
    case conflicting = "conflicting-speakers"
    /// One claim contradicts another, as its author says, and both are Real.
    case bothReal = "both-real"
    /// Claims of different speakers in nearly the same words have different verdicts.
    case otherVerdict = "other-verdict"
    /// Speakers say nothing of those who agree with or contradict them.
    case oneSided = "one-sided-connection"
    /// The slug of somebody without a summary is nearly that of a speaker.
    case nearMiss = "near-miss-slug"
  }

  /// Which rule found it.
  public var kind: Kind
  /// Whom it is about; the first is the one whose summary is to be looked at.
  public var speakers: [Slug]
  /// Which claims it is about, the first speaker's first.
  public var claims: [ClaimIdentity]
  /// What the message names; see the rule of the kind.
  public var arguments: Diagnostic.Arguments

  /// Creates a finding; the rule of the kind defines the arguments.
  public init(
    kind: Kind, speakers: [Slug], claims: [ClaimIdentity] = [], arguments: Diagnostic.Arguments
  ) {
    self.kind = kind
    self.speakers = speakers
    self.claims = claims
    self.arguments = arguments
  }

  /// As in a diagnostic: one line without a full stop; untrusted text.
  public var message: String { DiagnosticFormatter.message(rule: kind.rawValue, arguments) }

  /// The finding as a note at a location in a file.
  package func note(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      location: location, severity: .note, rule: kind.rawValue, arguments: arguments)
  }
}

extension Finding {
  /// Everything worth a look about speakers taken together, by kind, then by slug.
  ///
  /// In a library of n speakers with m edges and c claims of some w words each:
  ///
  /// Complexity: O((n + m + c) · w log(n + c)); a claim is compared with at most 32 others for each
  /// of its rarest words.
  ///
  /// - Parameters:
  ///   - graph: Of all speakers.
  ///   - claims: Of the speakers in the graph; of two that could stand for the same finding the first
  ///     does.
  ///   - relations: Of the claims.
  /// - Returns: Each finding once.
  public static func all(
    in graph: ConnectionGraph, claims: some Collection<SpokenClaim>,
    relations: some Sequence<SpokenRelation>
  ) -> [Finding] {
    let compared = ComparedClaims(claims, in: graph)
    let aboutClaims = compared.bothReal(relations) + compared.otherVerdicts()
    let found =
      named(aboutClaims, claims, in: graph) + graph.conflictingSpeakers + graph.oneSidedSpeakers
      + graph.nearMisses
    let ranks = Dictionary(uniqueKeysWithValues: zip(Kind.allCases, 0...))
    return found.sorted { left, right in
      if left.kind != right.kind { return (ranks[left.kind] ?? 0) < (ranks[right.kind] ?? 0) }
      if left.speakers != right.speakers {
        return left.speakers.lexicographicallyPrecedes(right.speakers)
      }
      return left.claims.lexicographicallyPrecedes(right.claims) {
        ($0.summary, $0.claim) < ($1.summary, $1.claim)
      }
    }
  }

  /// Puts the texts of the claims, and who made them, before the other arguments.
  private static func named(
    _ findings: [Finding], _ claims: some Collection<SpokenClaim>, in graph: ConnectionGraph
  ) -> [Finding] {
    let wanted = Set(findings.flatMap(\.claims))
    guard !wanted.isEmpty else { return [] }
    var texts: [ClaimIdentity: String] = [:]
    for claim in claims where wanted.contains(claim.identity) { texts[claim.identity] = claim.text }
    return findings.map { finding in
      let names = finding.speakers.map {
        graph.node(of: $0).map { graph.speakers[$0].name } ?? $0.text
      }
      var finding = finding
      finding.arguments = .init(
        finding.claims.map { texts[$0] ?? $0.description } + names + finding.arguments.texts)
      return finding
    }
  }
}
