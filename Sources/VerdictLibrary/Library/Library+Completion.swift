import Algorithms
import GRDB
import VerdictCore

/// What a name that is typed in a shell may be of.
package enum CompletedName: Hashable, Sendable {
  /// The slugs of summaries.
  case summary
  /// The slugs of speakers who have summaries.
  case speaker
  /// The values of a field of queries, folded, with `-` between their words.
  case value(QueryField)
}

extension Library {
  /// The library in a folder, where it has an index already.
  package static func indexed(root: FilePath, cacheFolder: FilePath) -> Library? {
    guard let realRoot = root.resolved,
      IndexLocation(realRoot: realRoot, cacheFolder: cacheFolder).identity != nil
    else { return nil }
    return try? Library(root: root, cacheFolder: cacheFolder)
  }

  /// The names that begin with some letters, in order.
  ///
  /// - Parameters:
  ///   - kind: What the names are of.
  ///   - beginning: As it was typed; case does not count.
  ///   - limit: How many names are wanted at most.
  /// - Returns: Each name once, from the index as it stands.
  /// - Throws: `DatabaseError` where not even an index in memory can answer.
  package func names(
    of kind: CompletedName, beginning: String, limit: Int = 500
  ) throws -> [String] {
    let start = Folding.fold(beginning)
    // Facts are kept as their words with blanks between them.
    let words = start.replacing("-", with: " ")
    let names = try ask { database in
      switch kind {
      case .summary, .value(.slug):
        try database.texts("slug", from: "summary WHERE listed = 1", beginning: start, limit)
      case .speaker, .value(.speaker):
        try database.texts("slug", from: "node WHERE known > 0", beginning: start, limit)
      case .value(let field):
        try database.texts(
          "words", from: "name WHERE field = '\(field.queryWord)'", beginning: words, limit)
          + (field == .topic
            ? database.texts("words", from: "claimTopic WHERE 1", beginning: words, limit) : [])
      }
    }
    return Set(names.map { $0.replacing(" ", with: "-") }).min(count: limit)
  }
}

extension Database {
  /// The texts of a column that begin with some letters, each once, in order.
  fileprivate func texts(
    _ column: String, from rows: String, beginning start: String, _ limit: Int
  ) throws -> [String] {
    try self.rows(
      """
      SELECT DISTINCT \(column) FROM \(rows) AND \(column) >= ? AND \(column) < ?
      ORDER BY \(column) LIMIT ?
      """, [.text(start), .text(start + "\u{10FFFF}"), .integer(limit)], read: { $0.text(0) })
  }
}
