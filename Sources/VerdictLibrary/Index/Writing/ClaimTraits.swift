import VerdictCore

/// What queries ask of a claim besides its words and its verdict; a summary has what any of its
/// claims has, and more.
struct ClaimTraits: OptionSet, Sendable {
  let rawValue: Int

  static let paraphrase = ClaimTraits(rawValue: 1)
  static let verbatim = ClaimTraits(rawValue: 2)
  static let unquoted = ClaimTraits(rawValue: 4)
  static let evidence = ClaimTraits(rawValue: 8)
  static let history = ClaimTraits(rawValue: 16)
  /// Of summaries only, like those that follow.
  static let date = ClaimTraits(rawValue: 32)
  static let source = ClaimTraits(rawValue: 64)
  static let connections = ClaimTraits(rawValue: 128)
  /// Of claims again.
  static let relation = ClaimTraits(rawValue: 256)
  /// The claim has topics of its own.
  static let topics = ClaimTraits(rawValue: 512)

  init(rawValue: Int) { self.rawValue = rawValue }

  init(_ claim: Claim) {
    self = []
    if claim.quotes.contains(where: \.isParaphrase) { insert(.paraphrase) }
    if claim.quotes.contains(where: { !$0.isParaphrase }) { insert(.verbatim) }
    if claim.quotes.isEmpty { insert(.unquoted) }
    if !claim.evidence.isEmpty { insert(.evidence) }
    if !claim.history.isEmpty { insert(.history) }
    if !claim.relations.isEmpty { insert(.relation) }
    if !claim.topics.isEmpty { insert(.topics) }
  }

  init(_ summary: Summary) {
    self = summary.claims.reduce(into: []) { $0.formUnion(ClaimTraits($1)) }
    if summary.date != nil { insert(.date) }
    if summary.source != nil { insert(.source) }
    if !summary.connectionsToOthers.isEmpty { insert(.connections) }
  }
}

extension QuoteKind {
  var trait: ClaimTraits {
    switch self {
    case .verbatim: .verbatim
    case .paraphrase: .paraphrase
    case .none: .unquoted
    }
  }
}

extension QueryFeature {
  var trait: ClaimTraits {
    switch self {
    case .date: .date
    case .source: .source
    case .evidence: .evidence
    case .connections: .connections
    case .history: .history
    case .relation: .relation
    }
  }
}
