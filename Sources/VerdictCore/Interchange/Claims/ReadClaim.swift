/// A claim with the summary that it was read in.
public struct ReadClaim: Hashable, Sendable {
  /// The summary, and where it was read.
  public let read: ReadSummary
  /// The claim among those of the summary, from 0.
  public let index: Int
  /// The claim's slug.
  public let slug: Slug

  /// Creates a claim of a summary, which must have so many.
  public init(read: ReadSummary, index: Int, slug: Slug) {
    self.read = read
    self.index = index
    self.slug = slug
  }

  /// The claims of a summary, in its order.
  public static func all(of read: ReadSummary) -> [ReadClaim] {
    read.summary.claimSlugs.enumerated().map { ReadClaim(read: read, index: $0, slug: $1) }
  }

  var claim: Claim { read.summary.claims[index] }
  var line: Int { read.claimLines[index] }
  var identity: ClaimIdentity { ClaimIdentity(summary: read.summary.slug, claim: slug) }

  /// The claim without markup.
  var text: String { MarkdownInline.plainText(claim.text) }
}

extension ReadClaim: ListRow {
  /// The formats in which a library leaves for other programs.
  public static let exporters: [any Exporter<Rows<ReadClaim>>] = [
    ClaimReviews(), ClaimLines(), ClaimTable(),
  ]

  /// A JSON list with everything known of each claim.
  public static let json: any Exporter<Rows<ReadClaim>> = JSONList(record: ReadClaimRecord.init)
}

/// One JSON object a line.
private struct ClaimLines: Exporter {
  let name = "ndjson"
  let help = "one JSON object a line with everything known of a claim, for DuckDB, jq and logs"
  let fileExtension = "ndjson"

  func write(_ source: Rows<ReadClaim>, to sink: inout some TextOutputStream) throws {
    try source.each { sink.write(try JSONWriter.text(of: ReadClaimRecord($0)) + "\n") }
  }
}
