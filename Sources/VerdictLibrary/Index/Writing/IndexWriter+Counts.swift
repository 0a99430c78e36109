import GRDB
import VerdictCore

extension IndexWriter {
  /// Lists a file's summary or takes it off the lists; its rows stay.
  func list(_ file: Int, _ isListed: Bool) throws {
    for table in ["summary", "claim"] {
      let rows = table == "claim" ? Self.claimsOfFile : "file = ?1"
      try database.run(
        "UPDATE \(table) SET listed = ?2 WHERE \(rows)",
        [.integer(file), .integer(isListed ? 1 : 0)])
    }
    try sortClaims(of: file, isListed: isListed)
    try account(for: file, by: isListed ? 1 : -1)
  }

  /// The condition for the claims of the file ?1.
  static let claimsOfFile = """
    id >= (SELECT firstClaim FROM summary WHERE file = ?1)
    AND id < (SELECT firstClaim + claims FROM summary WHERE file = ?1)
    """

  /// Puts a file's claims into the list by text, or takes them out.
  func sortClaims(of file: Int, isListed: Bool) throws {
    let claims = try database.rows(
      "SELECT text, summary, id, mask FROM claim WHERE \(Self.claimsOfFile)", [.integer(file)]
    ) { row in
      [
        SQLValue.text(ClaimEntry.key(row.text(0))), row.value(1), row.value(2), row.value(3),
      ]
    }
    for claim in claims {
      if isListed {
        try database.run("INSERT INTO claimByText VALUES (?, ?, ?, ?)", claim)
      } else {
        try database.run(
          "DELETE FROM claimByText WHERE textKey = ? AND summary = ? AND id = ?",
          Array(claim.prefix(3)))
      }
    }
  }

  /// Lists the summary that now has the smallest path of those with a slug.
  func listFirst(slug: String) throws {
    let heir = try database.firstRow(
      """
      SELECT file.id FROM summary JOIN file ON file.id = summary.file
      WHERE slug = ? ORDER BY file.path LIMIT 1
      """, [.text(slug)], read: { $0.integer(0) })
    if let heir { try list(heir, true) }
  }

  /// Adds what a listed summary counts for to the tallies and nodes, or takes it away.
  func account(for file: Int, by sign: Int) throws {
    let columns = VerdictKind.allCases.map(VerdictColumns.name)
    try database.run(
      """
      INSERT INTO tally SELECT mask, ?1, \(columns.map { "?1 * \($0)" }.joined(separator: ", "))
      FROM summary WHERE file = ?2
      ON CONFLICT(mask) DO UPDATE SET summaries = summaries + excluded.summaries,
      \(columns.map { "\($0) = tally.\($0) + excluded.\($0)" }.joined(separator: ", "))
      """, [.integer(sign), .integer(file)])
    try database.run(
      """
      INSERT INTO node SELECT speaker, ?1, 0 FROM summary WHERE file = ?2
      UNION ALL SELECT alias, ?1, 0 FROM alias WHERE file = ?2
      UNION ALL SELECT target, 0, ?1 FROM connection WHERE file = ?2
      ON CONFLICT(slug) DO UPDATE
      SET known = known + excluded.known, mentions = mentions + excluded.mentions
      """, [.integer(sign), .integer(file)])
  }

  func count(_ diagnostics: [Diagnostic], isUnreadable: Bool, by sign: Int) throws {
    let counts = Diagnostic.Severity.allCases.map { severity in
      sign * diagnostics.count { $0.severity == severity }
    }
    let unreadable = isUnreadable ? sign : 0
    guard unreadable != 0 || counts.contains(where: { $0 != 0 }) else { return }
    try database.run(
      """
      UPDATE total SET errors = errors + ?, warnings = warnings + ?, notes = notes + ?,
      unreadable = unreadable + ?
      """, (counts + [unreadable]).map(SQLValue.integer))
  }

  /// Takes a file's diagnostics out of the totals.
  func countOut(_ file: Int) throws {
    try database.run(
      """
      UPDATE total SET
        errors = errors - (SELECT count(*) FROM diagnostic WHERE file = ?1 AND severity = 0),
        warnings = warnings - (SELECT count(*) FROM diagnostic WHERE file = ?1 AND severity = 1),
        notes = notes - (SELECT count(*) FROM diagnostic WHERE file = ?1 AND severity = 2),
        unreadable = unreadable - (
          NOT EXISTS (SELECT 1 FROM summary WHERE file = ?1)
          AND EXISTS (SELECT 1 FROM diagnostic WHERE file = ?1 AND severity = 0))
      """, [.integer(file)])
  }
}
