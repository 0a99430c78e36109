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

/// Two claims that are related or alike as JSON.
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
      verdictText = claim.verdict.unknownText
    }
  }

  var left: Side
  var right: Side
  /// From 0 to 1.
  var closeness: Double
  var hasOtherVerdicts: Bool
  /// What the authors say; nothing where only the wording is alike.
  var relation: Relation?

  private enum CodingKeys: String, CodingKey {
    case left = "left"
    case right = "right"
    case closeness = "closeness"
    case hasOtherVerdicts = "hasOtherVerdicts"
    case relation = "relation"
  }

  init(_ pair: ClaimPair) {
    left = Side(pair.left)
    right = Side(pair.right)
    closeness = pair.closeness
    hasOtherVerdicts = pair.hasOtherVerdicts
    relation = pair.relation.map(Relation.init)
  }

  /// `agrees`, `contradicts` or both, by whose claim says so.
  struct Relation: Encodable {
    var left: [String]
    var right: [String]
    var reasons: [String]

    private enum CodingKeys: String, CodingKey {
      case left = "left"
      case right = "right"
      case reasons = "reasons"
    }

    init(_ relation: PairRelation) {
      func words(_ kinds: ConnectionKinds) -> [String] {
        ConnectionKind.allCases.filter { kinds.contains(ConnectionKinds($0)) }.map(\.queryWord)
      }
      left = words(relation.outgoing)
      right = words(relation.incoming)
      reasons = (relation.outgoingReasons + relation.incomingReasons).map {
        MarkdownInline.plainText($0)
      }
    }
  }
}
