import GRDB

/// The tables of a reader's state, which are migrated and never made anew.
enum StateSchema {
  /// The version that this program writes.
  static let version = migrations.count

  /// What makes each version of the one before; a migration is never changed once it was released.
  static let migrations = [
    """
    CREATE TABLE mark (
      kind TEXT NOT NULL, summary TEXT NOT NULL, part TEXT NOT NULL,
      opinion TEXT, note TEXT NOT NULL, words TEXT NOT NULL,
      -- Seconds since 1970.
      changed REAL NOT NULL,
      PRIMARY KEY (summary, kind, part)) WITHOUT ROWID;
    CREATE INDEX markByKind ON mark (kind, changed);
    CREATE TABLE change (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      -- Changes with one number are undone together.
      batch INTEGER NOT NULL,
      name TEXT NOT NULL,
      kind TEXT NOT NULL, summary TEXT NOT NULL, part TEXT NOT NULL,
      -- Marks as JSON; NULL for none.
      before TEXT, after TEXT,
      undone INTEGER NOT NULL DEFAULT 0);
    CREATE INDEX changeByBatch ON change (undone, batch);
    """,
    """
    CREATE TABLE look (
      id INTEGER PRIMARY KEY,
      -- Seconds since 1970: when all that was there began to count as seen.
      at REAL NOT NULL,
      -- The change that it can be undone with; NULL for the first.
      batch INTEGER,
      undone INTEGER NOT NULL DEFAULT 0);
    -- A row for each text of a summary that was seen, the newest last.
    CREATE TABLE seen (
      id INTEGER PRIMARY KEY,
      summary TEXT NOT NULL,
      -- Seconds since 1970: when it began to count as seen.
      at REAL NOT NULL,
      -- Of the bytes of the file; NULL where the summary was gone.
      textHash INTEGER,
      speaker TEXT NOT NULL,
      -- Slug, text and verdict of each claim; no slug where the text makes it.
      claims TEXT NOT NULL,
      batch INTEGER,
      undone INTEGER NOT NULL DEFAULT 0);
    CREATE INDEX seenBySummary ON seen (summary, id, undone, at, textHash);
    CREATE INDEX seenByBatch ON seen (batch) WHERE batch IS NOT NULL;
    CREATE INDEX seenUndone ON seen (id) WHERE undone = 1;
    -- Marks that went from a claim to the claim it had become.
    CREATE TABLE followed (
      id INTEGER PRIMARY KEY,
      summary TEXT NOT NULL, part TEXT NOT NULL, newPart TEXT NOT NULL,
      -- The claim in its words before, and those now.
      words TEXT NOT NULL, newWords TEXT NOT NULL,
      at REAL NOT NULL);
    CREATE INDEX followedByPart ON followed (summary, newPart);
    """,
  ]

  /// The first version that keeps what a reader has seen.
  static let ledgerVersion = 2

  /// Brings a database up to this version; in a transaction of its own.
  static func migrate(_ database: Database, from found: Int) throws {
    for migration in migrations[found...] { try database.execute(sql: migration) }
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }
}
