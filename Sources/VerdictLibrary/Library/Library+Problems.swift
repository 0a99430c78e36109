import GRDB
import VerdictCore

extension Library {
  /// Lists what is to be said about the files, with the summaries that these gave.
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
    return ProblemList(problems, matching: words, by: order)
  }

  /// Finds the part of a summary that a line of its file, counted from 1, belongs to.
  package func passage(of slug: Slug, line: Int) throws -> PassageLocation? {
    guard let path = try relativePath(ofSummary: slug),
      let content = try? LibraryFolder(realRoot).read(path)
    else { return nil }
    return SummaryReader.passage(at: line, of: content.bytes, path: path)
  }
}

extension Database {
  fileprivate func listedSlugs() throws -> [FilePath: Slug] {
    let listed = try rows(
      "SELECT path, slug FROM summary JOIN file ON file.id = summary.file WHERE listed = 1"
    ) { row in (FilePath(bytes: row.bytes(0)), row.slug(1)) }
    return Dictionary(listed, uniquingKeysWith: { first, _ in first })
  }
}
