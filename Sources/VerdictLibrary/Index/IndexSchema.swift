import GRDB
import VerdictCore

/// The tables of an index.
///
/// An index of another version is made anew, never migrated. What readers and rules put into the
/// tables has a version of its own, `Reader.currentVersion`.
enum IndexSchema {
  /// Follows from the statements that make the tables.
  static let version = Int(
    StableHash.hash("\(format)\n\(statements.joined(separator: "\n"))".utf8) & 0x7FFF_FFFF)

  /// Raise it where values are written in another form into columns that stay the same.
  private static let format = 1

  static func create(in database: Database) throws {
    for statement in statements { try database.execute(sql: statement) }
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }

  private static let statements = tables + orders + counts + texts

  private static let verdicts = VerdictColumns.list
  private static let verdictNumbers = VerdictKind.allCases
    .map { "\(VerdictColumns.name($0)) INTEGER NOT NULL" }.joined(separator: ", ")

  private static let tables = [
    IndexTables.file.create, IndexTables.summary.create, IndexTables.claim.create,
    """
    CREATE TABLE claimByText(
      textKey TEXT NOT NULL, summary TEXT NOT NULL, id INTEGER NOT NULL, mask INTEGER NOT NULL,
      PRIMARY KEY(textKey, summary, id)) WITHOUT ROWID
    """,
    IndexTables.connection.create,
    """
    CREATE TABLE alias(
      file INTEGER NOT NULL, alias TEXT NOT NULL, rank INTEGER NOT NULL,
      PRIMARY KEY(file, alias)) WITHOUT ROWID
    """,
    IndexTables.relation.create, IndexTables.action.create, IndexTables.tool.create,
    IndexTables.diagnostic.create,
  ]

  /// Each list is read along an index of its own, and queries look at others.
  private static let orders =
    ["CREATE INDEX summaryBySlug ON summary(slug)"]
    + SummarySortKey.allCases.map { SummaryOrder($0).create } + [
      "CREATE INDEX summaryByNode ON summary(speaker, dateRank, slug) WHERE listed = 1",
      """
      CREATE INDEX summaryFacts
      ON summary(traits, mask, firstDay, lastDay, agrees, contradicts, claims, \(verdicts))
      """,
      "CREATE INDEX claimFacts ON claim(mask, traits)",
      "CREATE INDEX connectionByTarget ON connection(target)",
      "CREATE INDEX aliasByAlias ON alias(alias)",
      "CREATE INDEX relationByTarget ON relation(target, targetClaim)",
      "CREATE INDEX actionByFile ON action(file)",
      "CREATE INDEX toolByName ON tool(nameKey)",
      "CREATE INDEX toolByFile ON tool(file)",
    ]

  /// What would else be counted again for every screen, kept by whoever writes.
  ///
  /// `tally` counts the listed summaries by the set of verdicts they have, so it has at most 64
  /// rows. `node` has the listed summaries that go by a slug or an alias, and the connections to it;
  /// `total.strangers` counts the connections to a node without summaries, `lastClaim` is the id
  /// given last, and `removed` counts the files whose words `texts` still holds.
  private static let counts = [
    """
    CREATE TABLE tally(mask INTEGER PRIMARY KEY, summaries INTEGER NOT NULL, \(verdictNumbers))
    """,
    """
    CREATE TABLE node(
      slug TEXT PRIMARY KEY, known INTEGER NOT NULL, mentions INTEGER NOT NULL) WITHOUT ROWID
    """,
    """
    CREATE TABLE total(
      summaries INTEGER NOT NULL, errors INTEGER NOT NULL, warnings INTEGER NOT NULL,
      notes INTEGER NOT NULL, unreadable INTEGER NOT NULL, strangers INTEGER NOT NULL,
      lastClaim INTEGER NOT NULL, removed INTEGER NOT NULL)
    """,
    "INSERT INTO total VALUES (0, 0, 0, 0, 0, 0, 0, 0)",
    """
    CREATE TRIGGER nodeMade AFTER INSERT ON node WHEN NEW.known = 0 BEGIN
      UPDATE total SET strangers = strangers + NEW.mentions;
    END
    """,
    """
    CREATE TRIGGER nodeChanged AFTER UPDATE ON node WHEN NEW.known = 0 OR OLD.known = 0 BEGIN
      UPDATE total SET strangers = strangers
        + (NEW.known = 0) * NEW.mentions - (OLD.known = 0) * OLD.mentions;
    END
    """,
  ]

  /// What words, names and beginnings of words are found by; the words themselves stay in the
  /// files.
  ///
  /// Rows are only ever added here: those of a file that is gone name an id that no list has.
  /// `summaryText` has a row a file and a column a `SummaryPart`, `claimText` a row a claim.
  private static let texts = [
    fullText(FullText.summaries), buffered(FullText.summaries), patient(FullText.summaries),
    fullText(FullText.claims), buffered(FullText.claims), patient(FullText.claims),
    "CREATE VIRTUAL TABLE \(FullText.vocabulary) USING fts5vocab(\(FullText.summaries), row)",
    """
    CREATE TABLE name(
      field TEXT NOT NULL, file INTEGER NOT NULL, words TEXT NOT NULL,
      PRIMARY KEY(field, file, words)) WITHOUT ROWID
    """,
    """
    CREATE TABLE claimTopic(
      words TEXT NOT NULL, claim INTEGER NOT NULL, PRIMARY KEY(words, claim)) WITHOUT ROWID
    """,
    """
    CREATE TABLE prefix(
      space INTEGER NOT NULL, chunk INTEGER NOT NULL, prefix INTEGER NOT NULL, rows BLOB NOT NULL,
      PRIMARY KEY(space, chunk, prefix)) WITHOUT ROWID
    """,
  ]

  /// Words come folded and parted by blanks, so the plainest tokenizer does.
  private static func fullText(_ table: String) -> String {
    """
    CREATE VIRTUAL TABLE \(table) USING fts5(
      \(FullText.columns(of: table)), content='', tokenize='ascii')
    """
  }

  /// Lets FTS5 gather 32 MB of a transaction before it writes a segment, so that it has fewer to
  /// merge.
  private static func buffered(_ table: String) -> String {
    "INSERT INTO \(table)(\(table), rank) VALUES ('hashsize', \(32 << 20))"
  }

  /// Lets FTS5 merge eight segments at a time, so that words are written less often again.
  private static func patient(_ table: String) -> String {
    "INSERT INTO \(table)(\(table), rank) VALUES ('automerge', 8)"
  }
}
