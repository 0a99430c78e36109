import GRDB
import VerdictCore

/// The rows that have words of given beginnings, for the beginnings that are too short for FTS5:
/// it would merge the positions of a fifth of all words.
///
/// A row of the table says which of 256 rows have a word that begins so, a byte each.
enum PrefixTable {
  private static let chunk = 256

  /// Of summaries up to three scalars; of claims, which are five times as many, up to two.
  static func maximumLength(in space: SearchSpace) -> Int {
    switch space {
    case .summaries: WordPrefix.plainLength
    case .claims: 2
    }
  }

  /// What a transaction adds.
  struct Additions {
    private struct Key: Hashable {
      var space: SearchSpace
      var chunk: Int
    }

    /// The number of a beginning, then the index of a row in the chunk, in one number each.
    private var chunks: [Key: [Int]] = [:]

    mutating func add(_ prefixes: [WordPrefix], to row: Int, in space: SearchSpace) {
      let index = row % chunk
      chunks[Key(space: space, chunk: row / chunk), default: []] += prefixes.lazy.map {
        $0.number * chunk + index
      }
    }

    mutating func write(to database: Database) throws {
      for (key, entries) in chunks {
        var rest = entries.sorted()[...]
        while let prefix = rest.first.map({ $0 / chunk }) {
          let same = rest.prefix { $0 / chunk == prefix }
          rest = rest[same.endIndex...]
          try database.run(
            """
            INSERT INTO prefix VALUES (?, ?, ?, ?)
            ON CONFLICT(space, chunk, prefix) DO UPDATE
            SET rows = CAST(rows || excluded.rows AS BLOB)
            """,
            [
              .integer(key.space.rawValue), .integer(key.chunk), .integer(prefix),
              .blob(same.map { UInt8(truncatingIfNeeded: $0 % chunk) }),
            ])
        }
      }
      chunks = [:]
    }
  }

  /// The rows of a space that have a word with a beginning.
  static func rows(
    _ prefix: WordPrefix, in space: SearchSpace, of database: Database
  ) throws -> RowSet {
    var rows = RowSet()
    let last = try database.firstRow(
      "SELECT max(chunk) FROM prefix WHERE space = ?", [.integer(space.rawValue)],
      read: { $0.integer(0) })
    for chunk in 0...(last ?? 0) {
      try database.eachRow(
        "SELECT rows FROM prefix WHERE space = ? AND chunk = ? AND prefix = ?",
        [
          .integer(space.rawValue), .integer(chunk),
          .integer(prefix.number),
        ]
      ) { row in
        for index in row.bytes(0) { rows.insert(chunk * Self.chunk + Int(index)) }
        return true
      }
    }
    return rows
  }
}
