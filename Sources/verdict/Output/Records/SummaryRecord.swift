import VerdictCore

/// A summary as JSON.
struct SummaryRecord: Encodable {
  var slug: String
  var speaker: String
  var speakerSlug: String
  var title: String
  var date: String?
  /// Claims by verdict; verdicts that none has are left out.
  var verdicts: [String: Int]

  init(_ listing: SummaryListing) {
    slug = listing.slug.text
    speaker = listing.speakerName
    speakerSlug = listing.speakerSlug.text
    title = listing.title
    date = listing.date?.description
    verdicts = listing.tally.byQueryWord
  }
}
