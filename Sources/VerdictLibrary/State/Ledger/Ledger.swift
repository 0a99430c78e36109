import Foundation
import GRDB
import VerdictCore

/// What a reader has seen of a library, in the file of their state: each text of a summary that was
/// seen, by its hash, with its claims and when that was.
struct Ledger {
  /// A text of a summary that was seen.
  struct Entry {
    var id: Int
    /// In seconds since 1970.
    var at: Double
    /// Of the bytes of the file; nil where the summary was gone.
    var textHash: Int?
  }

  /// What an entry says of the summary.
  struct Text {
    var speaker: String
    var claims: [SeenClaim]
  }

  let database: Database

  /// Since when it is kept, in seconds since 1970; nil where nothing was noted yet.
  var begins: Double? {
    get throws {
      try asking { try $0.firstRow("SELECT at FROM look ORDER BY id LIMIT 1") { $0.real(0) } }
    }
  }

  /// When all that was there was last counted as seen, in seconds since 1970.
  var lastLook: Double? {
    get throws {
      try asking { database in
        try database.firstRow("SELECT at FROM look WHERE undone = 0 ORDER BY id DESC LIMIT 1") {
          $0.real(0)
        }
      }
    }
  }

  /// The last entry of each summary in a range of slugs.
  ///
  /// - Parameters:
  ///   - start: All slugs that are greater.
  ///   - end: The last slug; nil for no end.
  ///   - limit: No later entry than this, in seconds since 1970.
  /// - Returns: By slug.
  /// - Throws: `DatabaseError`.
  func lastEntries(
    after start: String, upTo end: String?, at limit: Double
  ) throws -> [String: Entry] {
    var entries: [String: Entry] = [:]
    try asking { database in
      try database.eachRow(
        """
        SELECT max(id), at, textHash, summary FROM seen INDEXED BY seenBySummary
        WHERE summary > ?1 AND (?2 IS NULL OR summary <= ?2) AND undone = 0 AND at <= ?3
        GROUP BY summary
        """, [.text(start), SQLValue(end), .real(limit)]
      ) { row in
        entries[row.text(3)] = row.entry
        return true
      }
    }
    return entries
  }

  /// What an entry says of its summary.
  func text(of entry: Int) throws -> Text? {
    try asking { database in
      try database.firstRow("SELECT speaker, claims FROM seen WHERE id = ?", [.integer(entry)]) {
        Text(speaker: $0.text(0), claims: SeenClaim.unpacked($0.texts(1)))
      }
    }
  }

  /// The last entry of a summary; nil where it was not seen.
  func lastEntry(of slug: Slug) throws -> Entry? {
    try asking { database in
      try database.firstRow(
        """
        SELECT id, at, textHash FROM seen INDEXED BY seenBySummary
        WHERE summary = ? AND undone = 0 ORDER BY id DESC LIMIT 1
        """, [.text(slug.text)], read: \.entry)
    }
  }

  /// The claims of the last text of a summary that had one of them, whatever was undone since.
  func claims(of summary: Slug, with claim: Slug) throws -> [SeenClaim]? {
    var found: [SeenClaim]?
    try asking { database in
      try database.eachRow(
        "SELECT claims FROM seen WHERE summary = ? ORDER BY id DESC", [.text(summary.text)]
      ) { row in
        let claims = SeenClaim.unpacked(row.texts(0))
        if claims.contains(where: { $0.slug == claim }) { found = claims }
        return found == nil
      }
    }
    return found
  }

  /// Notes that a text of a summary, or that it is gone, has been seen.
  func add(
    _ summary: String, hash: Int?, speaker: String, claims: [String], at time: Double, batch: Int?
  ) throws {
    try asking { database in
      try database.run(
        """
        INSERT INTO seen (summary, at, textHash, speaker, claims, batch) VALUES (?, ?, ?, ?, ?, ?)
        """,
        [
          .text(summary), .real(time), SQLValue(hash), .text(speaker), SQLValue(claims),
          SQLValue(batch),
        ])
    }
  }

  /// Notes that all that is there counts as seen.
  func addLook(at time: Double, batch: Int?) throws {
    try asking {
      try $0.run("INSERT INTO look (at, batch) VALUES (?, ?)", [.real(time), SQLValue(batch)])
    }
  }

  /// Asks the file of the state, so that what is wrong with it is not taken for a fault of the index
  /// that is asked at the same time.
  private func asking<Result>(_ body: (Database) throws -> Result) throws -> Result {
    do {
      return try body(database)
    } catch let error as DatabaseError {
      throw StateUnusable(description: ReaderState.reason(of: error))
    }
  }
}

extension SQLRow {
  /// The id, the time and the hash of an entry, in the first three columns.
  fileprivate var entry: Ledger.Entry {
    Ledger.Entry(id: integer(0), at: real(1), textHash: isNull(2) ? nil : integer(2))
  }
}

extension SeenClaim {
  /// The claim as the ledger keeps it: its slug, or nothing where its text makes it, its text, and its
  /// verdict in the words of the format.
  var packed: [String] {
    [slug == Slug(ofClaim: text) ? "" : slug.text, text, verdict.authorText]
  }

  /// Takes claims apart that were kept one after the other.
  static func unpacked(_ texts: [String]) -> [SeenClaim] {
    stride(from: 0, to: texts.count - 2, by: 3).map { index in
      SeenClaim(
        slug: Slug(texts[index]) ?? Slug(ofClaim: texts[index + 1]), text: texts[index + 1],
        verdict: Verdict(texts[index + 2]))
    }
  }
}

extension PartialDate {
  /// The day of a time in seconds since 1970, where the clock on the wall is.
  init?(localDayOf time: Double) {
    guard time.isFinite, abs(time) < 1e11 else { return nil }
    var (seconds, parts) = (time_t(time), tm())
    localtime_r(&seconds, &parts)
    func padded(_ number: Int32, to width: Int) -> String {
      let digits = "\(number)"
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let numbers = [
      padded(parts.tm_year + 1900, to: 4), padded(parts.tm_mon + 1, to: 2),
      padded(parts.tm_mday, to: 2),
    ]
    self.init(numbers.joined(separator: "-"))
  }
}
