import VerdictCore

/// A search hit as JSON.
struct HitRecord: Encodable {
  struct SnippetRecord: Encodable {
    var part: String
    var text: String
    /// The words found: where each starts and ends in `text`, in bytes of UTF-8.
    var matches: [[Int]]
  }

  var summary: SummaryRecord
  var snippets: [SnippetRecord]

  init(_ hit: SearchHit) {
    summary = SummaryRecord(hit.listing)
    snippets = hit.snippets.map {
      SnippetRecord(
        part: $0.part.queryWord, text: $0.text,
        matches: $0.marks.map { [$0.lowerBound, $0.upperBound] })
    }
  }
}
