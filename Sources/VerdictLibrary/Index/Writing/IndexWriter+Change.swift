import GRDB
import VerdictCore

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
      SELECT file.id, modified, size, speaker, speakerName, title, date
      FROM summary JOIN file ON file.id = summary.file WHERE slug = ? AND listed = 1
      """, [.text(slug.text)],
      read: { row in (file: row.integer(0), rest: (1...6).map { row.text($0) }) })
    guard let listed else { return nil }
    let claims = try rows(
      "SELECT slug, mask, verdict FROM claim WHERE \(IndexWriter.claimsOfFile) ORDER BY id",
      [.integer(listed.file)],
      read: { ListedSummary.ListedClaim(slug: $0.slug(0), verdict: [$0.text(1), $0.text(2)]) })
    return ListedSummary(claims: claims, rest: listed.rest)
  }
}
