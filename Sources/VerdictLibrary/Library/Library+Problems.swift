import GRDB
import VerdictCore

extension Library {
  /// Lists what is to be said about the files and the marks on them, with the summaries that these gave.
  ///
  /// - Parameters:
  ///   - words: What the rows hold; empty for all of them.
  ///   - order: How the rows are sorted.
  /// - Returns: All rows.
  /// - Throws: What the index says where it cannot be read.
  package func problems(
    matching words: String = "", by order: ListOrder<ProblemSortKey> = ListOrder(.severity)
  ) throws -> ProblemList {
    let slugs = try ask { try $0.listedSlugs() }
    let problems = try diagnosticsByPathInLibrary().map { found in
      Problem(file: found.path, diagnostic: found.diagnostic, summary: slugs[found.path])
    }
    // The problems of the files are worth showing without those of the marks.
    let followed = (try? followedMarks()) ?? []
    return ProblemList(problems + followed, matching: words, by: order)
  }

  /// Finds the part of a summary that a line of its file, counted from 1, belongs to.
  package func passage(of slug: Slug, line: Int) throws -> PassageLocation? {
    guard let path = try relativePath(ofSummary: slug),
      let content = try? LibraryFolder(realRoot).read(path)
    else { return nil }
    return SummaryReader.passage(at: line, of: content.bytes, path: path)
  }

  /// Where a part of a summary stands in its file as that is now.
  ///
  /// - Parameters:
  ///   - slug: Of the summary.
  ///   - claim: Its claim; nil for another part.
  ///   - passage: The part; nil for the claim, or the start.
  /// - Returns: The path in the library, and the line from 1; nil where there is no such summary.
  /// - Throws: `LibraryError` where the index or the file cannot be read.
  package func line(
    ofSummary slug: Slug, claim: Slug? = nil, passage: PassageLocation? = nil
  ) throws -> (path: FilePath, line: Int)? {
    guard let path = try relativePath(ofSummary: slug) else { return nil }
    let bytes = try LibraryFolder(realRoot).read(path).bytes
    var passage = passage
    if let claim, let summary = reader(bytes, path).summary {
      passage = summary.claimSlugs.firstIndex(of: claim).map { .claim($0) }
    }
    let line = passage.flatMap { SummaryReader.line(of: $0, in: bytes, path: path) }
    return (path, line ?? 1)
  }

  /// The absolute path of a file of the library.
  package func absolutePath(of file: FilePath) -> FilePath { realRoot.appending(file) }
}

extension Database {
  fileprivate func listedSlugs() throws -> [FilePath: Slug] {
    let listed = try rows(
      "SELECT path, slug FROM summary JOIN file ON file.id = summary.file WHERE listed = 1"
    ) { row in (FilePath(bytes: row.bytes(0)), row.slug(1)) }
    return Dictionary(listed, uniquingKeysWith: { first, _ in first })
  }
}
