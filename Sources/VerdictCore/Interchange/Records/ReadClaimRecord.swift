/// A claim and what its summary says of it as JSON, in one object; texts are markdown as the file has
/// it, but for the claim itself.
struct ReadClaimRecord: Encodable {
  private struct Facts: Encodable {
    var summary: String
    var speaker: String
    var speakerSlug: String
    var role: String?
    var title: String?
    var date: String?
    var event: String?
    var source: String?
    var reviewed: String?
    var reviewer: String?
    var summaryTopics: [String]
    var file: String

    private enum CodingKeys: String, CodingKey {
      case summary = "summary"
      case speaker = "speaker"
      case speakerSlug = "speakerSlug"
      case role = "role"
      case title = "title"
      case date = "date"
      case event = "event"
      case source = "source"
      case reviewed = "reviewed"
      case reviewer = "reviewer"
      case summaryTopics = "summaryTopics"
      case file = "file"
    }
  }

  private var facts: Facts
  private var claim: FullClaimRecord

  init(_ row: ReadClaim) {
    let summary = row.read.summary
    facts = Facts(
      summary: summary.slug.text, speaker: summary.speaker.name,
      speakerSlug: summary.speaker.slug.text, role: summary.speaker.role,
      title: summary.title ?? summary.heading, date: summary.date?.description,
      event: summary.event, source: summary.source, reviewed: summary.reviewed?.description,
      reviewer: summary.reviewer, summaryTopics: summary.topics, file: row.read.path.description)
    claim = FullClaimRecord(row.claim, slug: row.slug, line: row.line)
    claim.text = row.text
  }

  /// Writes all of it into one object.
  func encode(to encoder: any Encoder) throws {
    try facts.encode(to: encoder)
    try claim.encode(to: encoder)
  }
}
