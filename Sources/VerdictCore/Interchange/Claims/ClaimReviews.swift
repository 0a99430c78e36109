/// ClaimReview (https://schema.org/ClaimReview) as JSON-LD: one graph of reviews.
///
/// Only what a summary says is written: no address of a review that it does not give, and no
/// paraphrase as if it were a quotation.
struct ClaimReviews: Exporter {
  let name = "claimreview"
  let help = "schema.org ClaimReview as JSON-LD, for search engines and archives of fact checks"
  let fileExtension = "jsonld"
  let omission: CleanText? =
    "ClaimReview has no words for connections, relations and paraphrases, nor for claims without a verdict; those are left out"

  func write(_ source: Rows<ReadClaim>, to sink: inout some TextOutputStream) throws {
    var json = JSONWriter()
    json.beginObject(to: &sink)
    try json.write("@context", "https://schema.org", to: &sink)
    json.beginList("@graph", to: &sink)
    try source.each { row in
      if row.claim.verdict != .missing {
        try json.write(ClaimReviewRecord(row), to: &sink)
      }
    }
    json.endMember(to: &sink)
    json.endObject(to: &sink)
  }
}
