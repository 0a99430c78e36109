import VerdictCore

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
