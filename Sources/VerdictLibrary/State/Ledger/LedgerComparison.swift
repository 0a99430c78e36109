import GRDB
import VerdictCore

/// A summary that is not as the ledger has it.
struct LedgerDifference: Sendable {
  var slug: Slug
  /// The entry that was seen last; nil where the summary was not seen, or was seen to be gone.
  var entry: Ledger.Entry?
  /// The file of the summary in the index; nil where it is gone.
  var file: Int?
  /// Of the bytes of that file.
  var textHash: Int?
  /// When that file was changed, in nanoseconds since 1970.
  var modified: Int
}

/// What the index of a library has otherwise than the ledger.
struct LedgerComparison {
  let ledger: Ledger
  let index: Database
  var cancellation = Cancellation()

  /// As many summaries are compared at a time.
  private static let chunk = 2_000

  /// Every summary with another text than the reader has seen, by slug.
  ///
  /// Complexity: O(n) in the number of summaries; no more of them are held than have changed.
  ///
  /// - Parameter limit: What the reader saw later does not count; in seconds since 1970.
  /// - Returns: Nothing where the ledger has not begun.
  /// - Throws: `DatabaseError`, and `CancellationError` where the question is withdrawn.
  func differences(at limit: Double = .infinity) throws -> [LedgerDifference] {
    guard try ledger.begins != nil else { return [] }
    var differences: [LedgerDifference] = []
    var start = ""
    while true {
      try cancellation.check()
      let listed = try listedSummaries(after: start)
      let end = listed.count < Self.chunk ? nil : listed.last?.slug.text
      var entries = try ledger.lastEntries(after: start, upTo: end, at: limit)
      for var summary in listed {
        let entry = entries.removeValue(forKey: summary.slug.text)
        if let hash = entry?.textHash, hash == summary.textHash { continue }
        summary.entry = entry?.textHash == nil ? nil : entry
        differences.append(summary)
      }
      for (slug, entry) in entries where entry.textHash != nil {
        guard let slug = Slug(slug) else { continue }
        differences.append(LedgerDifference(slug: slug, entry: entry, modified: .min))
      }
      guard let end else { break }
      start = end
    }
    return differences.sorted { $0.slug < $1.slug }
  }

  /// The same for one summary; nil where it is as it was seen.
  func difference(of slug: Slug) throws -> LedgerDifference? {
    guard try ledger.begins != nil else { return nil }
    let entry = try ledger.lastEntry(of: slug)
    var summary = try index.firstRow(
      "\(Self.listing) AND slug = ?", [.text(slug.text)], read: \.listedDifference)
    guard summary?.textHash != entry?.textHash else { return nil }
    let seen = entry?.textHash == nil ? nil : entry
    if summary == nil { return LedgerDifference(slug: slug, entry: seen, modified: .min) }
    summary?.entry = seen
    return summary
  }

  private func listedSummaries(after start: String) throws -> [LedgerDifference] {
    try index.rows(
      "\(Self.listing) AND slug > ? ORDER BY slug LIMIT \(Self.chunk)", [.text(start)],
      read: \.listedDifference)
  }

  private static let listing = """
    SELECT slug, file.id, textHash, modified
    FROM summary INDEXED BY summaryBySlug JOIN file ON file.id = summary.file WHERE listed = 1
    """
}

extension Database {
  /// The claims of a file in the index, in order.
  func seenClaims(ofFile file: Int) throws -> [SeenClaim] {
    try rows(
      "SELECT slug, text, mask, verdict FROM claim WHERE \(IndexWriter.claimsOfFile) ORDER BY id",
      [.integer(file)]
    ) { SeenClaim(slug: $0.slug(0), text: $0.text(1), verdict: $0.verdict(2)) }
  }

  /// The name of the speaker of a file's summary.
  func speakerName(ofFile file: Int) throws -> String {
    try firstRow(
      "SELECT speakerName FROM summary WHERE file = ?", [.integer(file)], read: { $0.text(0) })
      ?? ""
  }
}

extension SQLRow {
  fileprivate var listedDifference: LedgerDifference {
    LedgerDifference(
      slug: slug(0), file: integer(1), textHash: integer(2), modified: integer(3))
  }

  /// The verdict in two columns of the index: its kind, and its words where these are not the format's.
  fileprivate func verdict(_ column: Int32) -> Verdict {
    let kind = verdictKind(column)
    return Verdict(kind: kind) ?? (kind == .unknown ? .unknown(text(column + 1)) : .missing)
  }
}
