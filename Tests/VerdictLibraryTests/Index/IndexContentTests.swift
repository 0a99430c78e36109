import GRDB
import Testing

@testable import VerdictCore
@testable import VerdictLibrary

/// What an index holds of some files, held against the version that says who filled it.
///
/// Where a reader, a rule or what is derived changes and no fixture shows it, add one that does.
struct IndexContentTests {
  @Test func `whatever changes the content of an index changes the version of the reader`() throws {
    var lines = RuleRegistry.all.map { "\($0.id) \($0.severity.rawValue)" }
    for (name, text) in Self.fixtures {
      lines += [name] + (try content(of: Array(text.utf8), name))
    }
    for rule in RuleRegistry.all {
      for (name, bytes) in (rule.example?.files ?? [:]).sorted(by: { $0.key < $1.key }) {
        lines += [rule.id, name] + (try content(of: bytes, name))
      }
    }
    let version = Int(StableHash.hash(lines.joined(separator: "\n").utf8) & 0xFFFF_FFFF)
    #expect(
      version == Reader.currentVersion,
      """
      The reader, a rule or what the index derives from them makes something else of the fixtures \
      than it did. Where that is meant, set Reader.currentVersion to \
      0x\(String(version, radix: 16, uppercase: true)), so that indexes are brought up to date.
      """)
  }

  /// All rows that an index of one file holds, and all words it finds the file by.
  private func content(of bytes: [UInt8], _ name: String) throws -> [String] {
    let index = try SummaryIndex.inMemory()
    let path = FilePath(name)
    try index.write { writer in
      let reading = SummaryReader.read(bytes, path: path)
      try writer.write(
        FileEntry(path: path, stamp: .none, contentHash: nil, reader: 0, reading: reading))
    }
    var lines: [String] = []
    try index.write { writer in
      for query in try Self.queries(writer.database) {
        let rows = try Row.fetchAll(writer.database, sql: query)
        lines += rows.map { $0.map { "\($0)=\($1)" }.joined(separator: "|") }.sorted()
      }
    }
    return lines
  }

  private static func queries(_ database: Database) throws -> [String] {
    let texts = [FullText.summaries, FullText.claims]
    for text in texts {
      try database.execute(
        sql: "CREATE VIRTUAL TABLE temp.\(text)Words USING fts5vocab(main, \(text), instance)")
    }
    let tables = try String.fetchAll(
      database, sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    let own = tables.filter { table in !texts.contains { table.hasPrefix($0) } }
    return (own + texts.map { "\($0)Words" }).map { "SELECT * FROM \($0)" }
  }

  private static let fixtures = [
    ("sound.md", sound), ("broken.md", broken), ("bare.md", "# Notes\n"), ("a/README.md", "x"),
    ("yaml.md", "---\ntitle: a: b\n---\n"), ("alias.md", "---\ntitle: *a\n---\n"),
    ("list.md", "---\n- a\n---\n"), ("open.md", "---\ntitle: a\n"),
    ("tag.md", "---\ntitle: !a b\n---\n"),
  ]

  /// A card with each thing that is derived: folded and stemmed words, slugs, ranks, plain text.
  private static let sound = """
    ---
    speaker: José Ñandú
    speaker_slug: jose
    title: "Weights, *open* & closed — 作者"
    date: 2024-05
    reviewed: 2025
    reviewer: Bo Reviewer
    source: https://example.org/talks/123
    role: Founder of Exämples
    topics: [open-source, Große Fragen]
    aliases: [nandu, Señor N]
    mood: fine
    ---

    # Another heading

    > A standfirst.

    Introduction.

    ## Top Claims

    ### Open weights make [audits](https://example.org) possible
    **Verdict:** 🟢 Real
    **Evidence:** [Audit report](https://example.org/audit)
    **Said:** 2024-05-17, at 12:30
    **Topics:** audits, weights
    **Was:** Hype, 2023, before the audit
    **Confidence:** high
    > You can only check what you can open. [representative paraphrase]

    Because it was done, running and ran, don't.

    ### 作者 need no permission 👩‍👩‍👧
    **Verdict:** Partly true
    **Id:** permission
    > “Nobody asks.”

    ### Open weights make audits possible
    **Verdict:** Who knows
    > x
    > y

    ### Hypes
    **Verdict:** Overhyped

    ### Nothing

    ## What's Real
    Paragraphs with `code` and a [[link]].

    ## What's Hype
    Paragraphs.

    ## What They Missed
    Paragraphs.

    ## The One Thing
    One sentence.

    ## So What?
    - A consequence for the reader.

    ## Action Items
    1. Something to do.

    ## Tools Mentioned
    - **ToolName** — what it is
    - Other Tool: what that is

    ## Workflow Idea
    Paragraphs.

    ## Notes of the Editor
    More.

    ## Context & Connections

    A note.

    ### Agrees With
    - [[bo-other]] — why, optional
    - Cy Third - and why

    ### Contradicts
    - [[cy-third|Cy Third]]

    ## Further Reading
    - [Title](https://example.org) — note, optional
    """

  /// A card with many mistakes, some of them after wide text.
  private static let broken = """
    ---
    title: First
    title: Second
    date: 2024-13-99
    slug: Not A Slug
    topics: {a: b}
    ---

    ## Top Claims

    ### 作者 says that this is partly so
    **Verdict:** Partialy True
    > A quote.

    ### The mark says one thing
    **Verdict:** 🔴 Real
    **Id:** Not One

    ## What's Real
    作 🇪🇺 é हिन्दी and [a link]() too.

    ## What's Hype

    ## What They Missed
    Words.

    ## What They Missed
    More words.

    ## Agrees With
    - [[broken]]
    - [[dora-demo]] — yes

    ## Contradicts
    - [[dora-demo]] — no
    """
}
