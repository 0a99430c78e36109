import GRDB

/// The tables of a reader's state, which are migrated and never made anew.
enum StateSchema {
  /// The version that this program writes.
  static let version = migrations.count

  /// What makes each version of the one before; a migration is never changed once it was released.
  private static let migrations = [
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
    """
  ]

  /// Brings a database up to this version; in a transaction of its own.
  static func migrate(_ database: Database, from found: Int) throws {
    for migration in migrations[found...] { try database.execute(sql: migration) }
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }
}
