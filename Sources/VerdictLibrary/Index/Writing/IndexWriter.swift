import GRDB
import VerdictCore

/// Puts files into an index and takes them out; every count is kept right in the same transaction.
final class IndexWriter {
  let database: Database
  private var prefixes = PrefixTable.Additions()
  /// The words of files and of their claims, in the order of their ids.
  ///
  /// They go in last: whenever a statement on another table may have to be undone alone, FTS5
  /// writes out what it has gathered of the transaction.
  private var words: [(file: Int, claims: Range<Int>, words: SummaryWords)] = []
  /// The id given last; nil while none has been given.
  private var lastClaim: Int?

  init(_ database: Database) { self.database = database }

  /// Writes what was gathered; to be called once, when all files are in.
  func finish() throws {
    if let lastClaim {
      try database.run("UPDATE total SET lastClaim = ?", [.integer(lastClaim)])
    }
    for (file, claims, words) in words {
      try insert(words.names, of: file)
      for (claim, topics) in zip(claims, words.claimTopics) { try insert(topics, of: claim) }
    }
    try prefixes.write(to: database)
    for (file, claims, words) in words {
      try insert(words.parts, into: FullText.summaries, row: file)
      for (claim, texts) in zip(claims, words.claims) {
        try insert(texts, into: FullText.claims, row: claim)
      }
    }
    words = []
  }

  /// Puts in a file, in place of what was known of its path.
  func write(_ entry: FileEntry) throws {
    try remove(entry.path)
    try IndexTables.file.insert(entry, into: database)
    let file = Int(database.lastInsertedRowID)
    for (position, diagnostic) in entry.diagnostics.enumerated() {
      try IndexTables.diagnostic.insert(
        .init(file: file, position: position, diagnostic: diagnostic), into: database)
    }
    try count(entry.diagnostics, isUnreadable: entry.isUnreadable, by: 1)
    if let summary = entry.summary { try insert(summary, file: file, path: entry.path) }
  }

  /// Takes out whatever is known of a path.
  func remove(_ path: FilePath) throws {
    let file = try database.firstRow(
      "SELECT id FROM file WHERE path = ?", [.blob(path.bytes)], read: { $0.integer(0) })
    guard let file else { return }
    try countOut(file)
    let summary = try database.firstRow(
      "SELECT slug, listed FROM summary WHERE file = ?", [.integer(file)],
      read: { (slug: $0.text(0), isListed: $0.integer(1) == 1) })
    if let summary { try remove(file, isListed: summary.isListed) }
    for table in ["connection", "alias", "relation", "action", "tool", "diagnostic"] {
      try database.run("DELETE FROM \(table) WHERE file = ?", [.integer(file)])
    }
    try database.run("DELETE FROM file WHERE id = ?", [.integer(file)])
    if let summary, summary.isListed { try listFirst(slug: summary.slug) }
  }

  private func remove(_ file: Int, isListed: Bool) throws {
    if isListed {
      try account(for: file, by: -1)
      try sortClaims(of: file, isListed: false)
    }
    try database.run("DELETE FROM claim WHERE \(Self.claimsOfFile)", [.integer(file)])
    try database.run("DELETE FROM summary WHERE file = ?", [.integer(file)])
    try database.run("UPDATE total SET summaries = summaries - 1, removed = removed + 1")
  }

  /// Notes that a file's stamp is old enough to be trusted alone.
  func confirm(_ path: FilePath) throws {
    try database.run(
      "UPDATE file SET contentHash = NULL WHERE path = ?", [.blob(path.bytes)])
  }

  private func insert(_ entry: SummaryEntry, file: Int, path: FilePath) throws {
    let rival = try database.firstRow(
      """
      SELECT file.id, file.path FROM summary JOIN file ON file.id = summary.file
      WHERE slug = ? AND listed = 1
      """, [.text(entry.listing.slug.text)],
      read: { (file: $0.integer(0), path: FilePath(bytes: $0.bytes(1))) })
    let isListed = rival.map { path < $0.path } ?? true
    if let rival, isListed { try list(rival.file, false) }
    let claims = try claimIDs(entry.claims.count)
    try IndexTables.summary.insert(
      .init(file: file, isListed: isListed, firstClaim: claims.lowerBound, entry: entry),
      into: database)
    try insertClaims(entry, file: file, isListed: isListed, first: claims.lowerBound)
    gather(entry.words, file: file, claims: claims)
    try insertConnections(entry, file: file)
    try database.run("UPDATE total SET summaries = summaries + 1")
    if isListed { try account(for: file, by: 1) }
  }

  private func insertClaims(
    _ entry: SummaryEntry, file: Int, isListed: Bool, first: Int
  ) throws {
    for (index, claim) in entry.claims.enumerated() {
      try IndexTables.claim.insert(
        .init(
          id: first + index, file: file, isListed: isListed, summary: entry.listing.slug,
          entry: claim), into: database)
      guard isListed else { continue }
      try database.run(
        "INSERT INTO claimByText VALUES (?, ?, ?, ?)",
        [
          .text(claim.textKey), .text(entry.listing.slug.text), .integer(first + index),
          .integer(VerdictFilter(claim.verdict.kind).rawValue),
        ])
    }
  }

  /// Ids that follow each other, for so many claims.
  private func claimIDs(_ count: Int) throws -> Range<Int> {
    let last =
      try lastClaim ?? database.firstRow("SELECT lastClaim FROM total") { $0.integer(0) } ?? 0
    lastClaim = last + count
    return last + 1..<last + 1 + count
  }

  private func gather(_ words: SummaryWords, file: Int, claims: Range<Int>) {
    prefixes.add(words.prefixes, to: file, in: .summaries)
    for (claim, own) in zip(claims, words.claimPrefixes) {
      prefixes.add(own, to: claim, in: .claims)
    }
    self.words.append((file, claims, words))
  }

  private func insert(_ names: [(field: String, words: String)], of file: Int) throws {
    for name in names {
      try database.run(
        "INSERT OR IGNORE INTO name VALUES (?, ?, ?)",
        [.text(name.field), .integer(file), .text(name.words)])
    }
  }

  private func insert(_ topics: Set<String>, of claim: Int) throws {
    for topic in topics {
      try database.run(
        "INSERT OR IGNORE INTO claimTopic VALUES (?, ?)", [.text(topic), .integer(claim)])
    }
  }

  private func insert(_ texts: [String], into table: String, row: Int) throws {
    let placeholders = Array(repeating: ", ?", count: texts.count).joined()
    try database.run(
      "INSERT INTO \(table)(rowid, \(FullText.columns(of: table))) VALUES (?\(placeholders))",
      [.integer(row)] + texts.map(SQLValue.text))
  }

  private func insertConnections(_ entry: SummaryEntry, file: Int) throws {
    for (position, entry) in entry.connections.enumerated() {
      try IndexTables.connection.insert(
        .init(file: file, position: position, entry: entry), into: database)
    }
    for (position, entry) in entry.relations.enumerated() {
      try IndexTables.relation.insert(
        .init(file: file, position: position, entry: entry), into: database)
    }
    for (position, item) in entry.actions.enumerated() {
      try IndexTables.action.insert(
        .init(file: file, position: position, item: item), into: database)
    }
    for (position, mention) in entry.tools.enumerated() {
      try IndexTables.tool.insert(
        .init(file: file, position: position, mention: mention), into: database)
    }
    for (alias, rank) in entry.aliases {
      try database.run(
        "INSERT INTO alias VALUES (?, ?, ?)",
        [.integer(file), .text(alias.text), .integer(rank)])
    }
  }
}
