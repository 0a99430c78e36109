import VerdictCore

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

  init(_ listing: ClaimListing) {
    summary = listing.identity.summary.text
    claim = listing.identity.claim.text
    speaker = listing.speakerName
    speakerSlug = listing.speakerSlug.text
    text = listing.text
    verdict = listing.verdict.kind.queryWord
    if case .unknown(let words) = listing.verdict { verdictText = words }
  }
}
