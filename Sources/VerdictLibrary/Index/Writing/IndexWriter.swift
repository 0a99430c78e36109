import GRDB
import VerdictCore

/// Puts files into an index and takes them out; every count is kept right in the same transaction.
struct IndexWriter {
  let database: Database

  /// Puts in a file, in place of what was known of its path.
  func write(_ entry: FileEntry) throws {
    try remove(entry.path)
    let file = try insertFile(entry)
    for (place, diagnostic) in entry.diagnostics.enumerated() {
      try database.run(
        "INSERT INTO diagnostic VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
          .integer(file), .integer(place), .integer(diagnostic.severity.rawValue),
          .text(diagnostic.rule), .text(diagnostic.message),
          .integer(diagnostic.location.line), .integer(diagnostic.location.column),
        ])
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
    if summary?.isListed == true { try account(for: file, by: -1) }
    for table in ["summary", "claim", "connection", "alias", "diagnostic"] {
      try database.run("DELETE FROM \(table) WHERE file = ?", [.integer(file)])
    }
    try database.run("DELETE FROM file WHERE id = ?", [.integer(file)])
    if let summary {
      try database.run("UPDATE total SET summaries = summaries - 1")
      if summary.isListed { try listFirst(slug: summary.slug) }
    }
  }

  /// Notes that a file's stamp is old enough to be trusted alone.
  func settle(_ path: FilePath) throws {
    try database.run(
      "UPDATE file SET contentHash = NULL WHERE path = ?", [.blob(path.bytes)])
  }

  private func insertFile(_ entry: FileEntry) throws -> Int {
    let stamp = entry.stamp
    try database.run(
      """
      INSERT INTO file(path, device, inode, modified, changed, size, contentHash, failure)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .blob(entry.path.bytes), .integer(stamp.device), .integer(stamp.inode),
        .integer(stamp.modified), .integer(stamp.changed), .integer(stamp.size),
        SQLValue(entry.contentHash.map { Int(bitPattern: UInt($0)) }),
        SQLValue(entry.failure?.diagnostic.message),
      ])
    return Int(database.lastInsertedRowID)
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
    try insertRow(entry, file: file, isListed: isListed)
    try insertClaims(entry, file: file, isListed: isListed)
    try insertConnections(entry, file: file)
    try database.run("UPDATE total SET summaries = summaries + 1")
    if isListed { try account(for: file, by: 1) }
  }

  private func insertRow(_ entry: SummaryEntry, file: Int, isListed: Bool) throws {
    let listing = entry.listing
    try database.run(
      "INSERT INTO summary VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .integer(file), .integer(isListed ? 1 : 0), .text(listing.slug.text),
        .text(listing.speakerSlug.text), .text(listing.speakerName), .text(entry.speakerKey),
        .text(listing.title), .text(entry.titleKey), SQLValue(listing.date?.description),
        .integer(entry.dateRank), .real(entry.hypeRank), .integer(listing.tally.mask.rawValue),
        .integer(listing.tally.total),
      ] + listing.tally.sqlValues)
  }

  private func insertClaims(_ entry: SummaryEntry, file: Int, isListed: Bool) throws {
    for (place, claim) in entry.claims.enumerated() {
      var words: String?
      if case .unknown(let written) = claim.verdict { words = written }
      try database.run(
        "INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
          .integer(file), .integer(place), .integer(isListed ? 1 : 0),
          .text(entry.listing.slug.text), .text(claim.slug.text), .text(claim.text),
          .text(claim.textKey), .integer(VerdictFilter(claim.verdict.kind).rawValue),
          SQLValue(words),
        ])
    }
  }

  private func insertConnections(_ entry: SummaryEntry, file: Int) throws {
    for (place, entry) in entry.connections.enumerated() {
      let (connection, location) = (entry.connection, entry.location)
      try database.run(
        "INSERT INTO connection VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
          .integer(file), .integer(place), .integer(connection.kind.rawValue),
          .text(connection.target.text), SQLValue(connection.name), SQLValue(connection.reason),
          .integer(location.line), .integer(location.column),
        ])
    }
    for alias in entry.aliases {
      try database.run(
        "INSERT INTO alias VALUES (?, ?)", [.integer(file), .text(alias.text)])
    }
  }
}
