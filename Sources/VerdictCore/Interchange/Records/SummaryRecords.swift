/// A summary as JSON.
struct SummaryRecord: Encodable {
  private struct Facts: Encodable {
    var slug: String
    var speaker: String
    var speakerSlug: String
    var title: String
    var date: String?
    /// Claims by verdict; verdicts that none has are left out.
    var verdicts: [String: Int]

    private enum CodingKeys: String, CodingKey {
      case slug = "slug"
      case speaker = "speaker"
      case speakerSlug = "speakerSlug"
      case title = "title"
      case date = "date"
      case verdicts = "verdicts"
    }
  }

  private var facts: Facts
  /// What else lists carry, under the keys of the front matter.
  private var fields: [String: String]

  init(_ listing: SummaryListing) {
    facts = Facts(
      slug: listing.slug.text, speaker: listing.speakerName, speakerSlug: listing.speakerSlug.text,
      title: listing.title, date: listing.date?.description,
      verdicts: listing.tally.byQueryWord)
    fields = Dictionary(uniqueKeysWithValues: listing.fields.map { ($0.key.key, $0.value) })
  }

  /// Writes all of it into one object.
  func encode(to encoder: any Encoder) throws {
    try facts.encode(to: encoder)
    try fields.encode(to: encoder)
  }
}

/// A claim as JSON.
struct ClaimRecord: Encodable {
  var summary: String
  var claim: String
  var speaker: String
  var speakerSlug: String
  var text: String
  var verdict: String
  /// The author's own words for a verdict that the format does not know.
  var verdictText: String?

  private enum CodingKeys: String, CodingKey {
    case summary = "summary"
    case claim = "claim"
    case speaker = "speaker"
    case speakerSlug = "speakerSlug"
    case text = "text"
    case verdict = "verdict"
    case verdictText = "verdictText"
  }

  init(_ listing: ClaimListing) {
    summary = listing.identity.summary.text
    claim = listing.identity.claim.text
    speaker = listing.speakerName
    speakerSlug = listing.speakerSlug.text
    text = listing.text
    verdict = listing.verdict.kind.queryWord
    verdictText = listing.verdict.unknownText
  }
}

/// A search hit as JSON.
struct HitRecord: Encodable {
  struct SnippetRecord: Encodable {
    var part: String
    var text: String
    /// The words found: where each starts and ends in `text`, in bytes of UTF-8.
    var matches: [[Int]]

    private enum CodingKeys: String, CodingKey {
      case part = "part"
      case text = "text"
      case matches = "matches"
    }
  }

  var summary: SummaryRecord
  var snippets: [SnippetRecord]

  private enum CodingKeys: String, CodingKey {
    case summary = "summary"
    case snippets = "snippets"
  }

  init(_ hit: SearchHit) {
    summary = SummaryRecord(hit.listing)
    snippets = hit.snippets.map {
      SnippetRecord(
        part: $0.part.queryWord, text: $0.text,
        matches: $0.marks.map { [$0.lowerBound, $0.upperBound] })
    }
  }
}

extension VerdictTally {
  /// Claims by verdict; verdicts that none has are left out.
  var byQueryWord: [String: Int] {
    Dictionary(uniqueKeysWithValues: given.map { ($0.kind.queryWord, $0.count) })
  }
}
