/// A speaker of the graph as JSON.
struct SpeakerRecord: Encodable {
  var slug: String
  var name: String
  var summaries: Int
  /// Claims by verdict; verdicts that none has are left out.
  var verdicts: [String: Int]
  /// From 1, the largest, as on the screen; none for whoever nobody is connected to, or where no camps are told.
  var camp: Int?

  private enum CodingKeys: String, CodingKey {
    case slug = "slug"
    case name = "name"
    case summaries = "summaries"
    case verdicts = "verdicts"
    case camp = "camp"
  }

  init(_ speaker: SpeakerNode, camp: Int? = nil) {
    slug = speaker.slug.text
    name = speaker.name
    summaries = speaker.summaryCount
    verdicts = speaker.tally.byQueryWord
    self.camp = camp.map { $0 + 1 }
  }
}

/// A scorecard as JSON.
struct ScorecardRecord: Encodable {
  /// A share of all claims, from 0 to 1, and the interval in which it lies with 95% confidence.
  struct ShareRecord: Encodable {
    var value: Double
    var low: Double
    var high: Double

    private enum CodingKeys: String, CodingKey {
      case value = "value"
      case low = "low"
      case high = "high"
    }

    init(_ share: Share) {
      value = share.value
      low = share.low
      high = share.high
    }
  }

  var slug: String
  var name: String
  var summaries: Int
  /// Of the newest talk.
  var newestSummary: String?
  var claims: Int
  /// Claims by verdict; verdicts that none has are left out.
  var verdicts: [String: Int]
  /// By verdict; null where there are too few claims.
  var shares: [String: ShareRecord?]
  var quotes: Int
  var paraphrases: Int
  /// How many speakers they agree with and contradict, and how many say so of them.
  var agrees: Int
  var contradicts: Int
  var agreedBy: Int
  var contradictedBy: Int
  /// Days of the first and the last talk.
  var first: String?
  var last: String?

  private enum CodingKeys: String, CodingKey {
    case slug = "slug"
    case name = "name"
    case summaries = "summaries"
    case newestSummary = "newestSummary"
    case claims = "claims"
    case verdicts = "verdicts"
    case shares = "shares"
    case quotes = "quotes"
    case paraphrases = "paraphrases"
    case agrees = "agrees"
    case contradicts = "contradicts"
    case agreedBy = "agreedBy"
    case contradictedBy = "contradictedBy"
    case first = "first"
    case last = "last"
  }

  init(_ card: Scorecard) {
    slug = card.speaker.slug.text
    name = card.speaker.name
    summaries = card.speaker.summaryCount
    newestSummary = card.newest?.text
    claims = card.speaker.tally.total
    verdicts = card.speaker.tally.byQueryWord
    let shares = VerdictKind.allCases.map {
      ($0.queryWord, card.share(of: $0).map(ShareRecord.init))
    }
    self.shares = Dictionary(uniqueKeysWithValues: shares)
    quotes = card.quotes
    paraphrases = card.paraphrases
    agrees = card.agrees
    contradicts = card.contradicts
    agreedBy = card.agreed
    contradictedBy = card.contradicted
    first = card.first?.description
    last = card.last?.description
  }
}
