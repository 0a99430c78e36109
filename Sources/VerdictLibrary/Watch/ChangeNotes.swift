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
  private static let mostTold = 100

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
