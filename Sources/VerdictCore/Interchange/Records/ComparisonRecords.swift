/// A tool or topic that speakers share as JSON.
struct SharedNameRecord: Encodable {
  var name: String
  var speakers: [String]

  private enum CodingKeys: String, CodingKey {
    case name = "name"
    case speakers = "speakers"
  }

  init(_ shared: SharedName, of compared: [ComparedSpeaker]) {
    name = shared.name
    speakers = shared.speakers.map { compared[$0].node.slug.text }
  }
}

/// Two claims about the same thing as JSON.
struct ClaimPairRecord: Encodable {
  struct Side: Encodable {
    var summary: String
    var claim: String
    var speakerSlug: String
    var text: String
    var verdict: String
    /// The author's own words for a verdict that the format does not know.
    var verdictText: String?

    private enum CodingKeys: String, CodingKey {
      case summary = "summary"
      case claim = "claim"
      case speakerSlug = "speakerSlug"
      case text = "text"
      case verdict = "verdict"
      case verdictText = "verdictText"
    }

    init(_ claim: SpokenClaim) {
      summary = claim.identity.summary.text
      self.claim = claim.identity.claim.text
      speakerSlug = claim.speaker.text
      text = claim.text
      verdict = claim.verdict.kind.queryWord
      if case .unknown(let words) = claim.verdict { verdictText = words }
    }
  }

  var left: Side
  var right: Side
  /// From 0 to 1.
  var closeness: Double
  var hasOtherVerdicts: Bool

  private enum CodingKeys: String, CodingKey {
    case left = "left"
    case right = "right"
    case closeness = "closeness"
    case hasOtherVerdicts = "hasOtherVerdicts"
  }

  init(_ pair: ClaimPair) {
    left = Side(pair.left)
    right = Side(pair.right)
    closeness = pair.closeness
    hasOtherVerdicts = pair.hasOtherVerdicts
  }
}
