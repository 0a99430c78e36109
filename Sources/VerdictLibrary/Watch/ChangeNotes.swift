import GRDB
import VerdictCore

/// What the lists said of each summary before a scan wrote about it.
///
/// Compared by slug, so that a file that was moved is no change.
struct ChangeNotes {
  private var before: [Slug: ListedSummary?] = [:]
  /// In the order in which they were written about.
  private var slugs: [Slug] = []

  /// The most summaries to compare.
  private static let mostNoted = 1_000
  private static let mostTold = ScanReport.mostChanges

  /// Notes what a file gave the lists so far, and what there is of what it gives now.
  mutating func note(_ path: FilePath, _ entry: FileEntry?, in database: Database) throws {
    guard slugs.count < Self.mostNoted else { return }
    let slugs = [try database.slug(ofFile: path), entry?.summary?.listing.slug]
    for slug in slugs.compactMap(\.self) where before[slug] == nil {
      before[slug] = .some(try database.listedSummary(slug))
      self.slugs.append(slug)
    }
  }

  /// What has become of them; the first hundred changes.
  func changes(in database: Database) throws -> [LibraryChange] {
    var changes: [LibraryChange] = []
    for slug in slugs where changes.count < Self.mostTold {
      let now = try database.listedSummary(slug)
      if let kind = ListedSummary.change(from: before[slug] ?? nil, to: now) {
        changes.append(LibraryChange(summary: slug, kind: kind))
      }
    }
    return changes
  }
}

/// What the lists say of a summary, to compare it with what they say later.
struct ListedSummary: Equatable, Sendable {
  struct ListedClaim: Equatable, Sendable {
    var slug: Slug
    /// The kind, and the words where it is none that the format knows.
    var verdict: [String]
  }

  var claims: [ListedClaim]
  /// Everything else, and what tells one text of its file from another.
  var rest: [String]

  /// What became of a summary; nil where that is not worth telling.
  static func change(
    from before: ListedSummary?, to after: ListedSummary?
  ) -> LibraryChange.Kind? {
    guard let before else { return after == nil ? nil : .added }
    guard let after else { return .removed }
    let old = before.verdicts
    let new = after.verdicts
    let changed = after.claims.filter { claim in
      old[claim.slug].map { $0 != claim.verdict } ?? false
    }
    if let first = changed.first {
      let change = VerdictChange(from: kind(of: old[first.slug] ?? []), to: kind(of: first.verdict))
      return .verdicts(count: changed.count, first: first.slug, change: change)
    }
    let added = after.claims.filter { old[$0.slug] == nil }
    let removed = before.claims.count { new[$0.slug] == nil }
    if !added.isEmpty || removed > 0 {
      return .claims(added: added.count, removed: removed, first: added.first?.slug)
    }
    return before == after ? nil : .text
  }

  /// The kind that is listed first of a verdict.
  private static func kind(of verdict: [String]) -> VerdictKind {
    let mask = verdict.first.flatMap { VerdictFilter.RawValue($0) } ?? 0
    return VerdictFilter(rawValue: mask).kinds.first ?? .missing
  }

  private var verdicts: [Slug: [String]] {
    Dictionary(claims.map { ($0.slug, $0.verdict) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Database {
  /// The slug of the summary that a file gave.
  func slug(ofFile path: FilePath) throws -> Slug? {
    try firstRow(
      "SELECT slug FROM file JOIN summary ON summary.file = file.id WHERE path = ?",
      [.blob(path.bytes)], read: { $0.slug(0) })
  }

  /// What the lists say of the summary of a slug; nil where none is listed.
  func listedSummary(_ slug: Slug) throws -> ListedSummary? {
    let listed = try firstRow(
      """
      SELECT file.id, textHash, speaker, speakerName, title, date
      FROM summary JOIN file ON file.id = summary.file WHERE slug = ? AND listed = 1
      """, [.text(slug.text)],
      read: { row in (file: row.integer(0), rest: (1...5).map { row.text($0) }) })
    guard let listed else { return nil }
    let claims = try rows(
      "SELECT slug, mask, verdict FROM claim WHERE \(IndexWriter.claimsOfFile) ORDER BY id",
      [.integer(listed.file)],
      read: { ListedSummary.ListedClaim(slug: $0.slug(0), verdict: [$0.text(1), $0.text(2)]) })
    return ListedSummary(claims: claims, rest: listed.rest)
  }
}
