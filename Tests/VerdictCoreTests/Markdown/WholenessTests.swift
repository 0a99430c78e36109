import TestSupport
import Testing

@testable import VerdictCore

/// Nothing that is written is lost, and nothing counts that is not there.
struct WholenessTests {
  @Test(arguments: [
    "About ~5 percent, [source](https://example.org/page#:~:text=Foo) after the link.",
    "An _open [source](https://example.org/Llama_(language_model)) after the link.",
    "*Much [source](https://example.org/a*b) after the link.",
    "~~Much [source](https://example.org/~ada/) after the link.",
  ])
  func `text after a link stays, whatever is in its address`(line: String) {
    #expect(MarkdownInline.plainText(line).hasSuffix("source after the link."))
    let blocks = MarkdownBlock.parse("\(line)\n\nNext.\n\n- entry")
    #expect(blocks.count == 3)
    #expect(blocks[1] == .paragraph([.text("Next.")]))
  }

  @Test(arguments: [
    "About ~5 percent, [source](https://e.org/#:~:text=Foo) and so on.",
    "About ~~5 percent, [source](https://e.org/~~ada/) and so on.",
    "About *5 percent, [source](https://e.org/a*b) and so on.",
    "About _5 percent, [source](https://e.org/a_(b_)) and so on.",
    "About **5 _percent, [source](https://e.org/a_(b_)**c) and so on.",
  ])
  func `a mark that marks nothing is text`(line: String) {
    let shown = MarkdownInline.plainText(line)
    let written = line.replacing(/\]\([^ ]*\)/, with: "").replacing("[", with: "")
    #expect(shown == written)
  }

  @Test func `spans that are opened and never closed are plain`() {
    let builder = MarkdownBuilder(budget: 1000)
    let tell = { (text: String) in
      Array(text.utf8).withUnsafeBufferPointer {
        builder.text(MarkdownText(kind: .plain, bytes: $0, offset: 0))
      }
    }
    builder.enter(MarkdownBlockKind.paragraph)
    builder.leave(MarkdownSpanKind.code)
    builder.enter(MarkdownSpanKind.emphasis)
    tell("a")
    builder.enter(MarkdownSpanKind.strong)
    tell("b")
    builder.enter(MarkdownSpanKind.strikethrough)
    tell("c")
    builder.leave(MarkdownSpanKind.strong)
    tell("d")
    builder.leave(MarkdownBlockKind.paragraph)
    builder.enter(MarkdownBlockKind.paragraph)
    tell("e")
    builder.leave(MarkdownBlockKind.paragraph)
    #expect(
      builder.built == [
        .paragraph([.text("a"), .strong([.text("b"), .text("c")]), .text("d")]),
        .paragraph([.text("e")]),
      ])
  }

  @Test(arguments: [
    "### Two\n", "> words\n", "```\n### Two\n```\n", "- entry\n", "---\n", "1. entry\n",
    "**Verdict:** Hype\n", "__Said__: there\n", "<div>\nwords\n</div>\n", "</details>\n",
  ])
  func `a block right below a table ends it`(block: String) {
    let table = "| a | b |\n| --- | --- |\n| 1 | 2 |\n"
    let together = MarkdownBlock.parse(table + block)
    #expect(together == MarkdownBlock.parse(table + "\n" + block))
    #expect(together.count == 2)
    let quoted = (table + block).split(separator: "\n").map { "> \($0)" }.joined(separator: "\n")
    #expect(MarkdownBlock.parse(quoted) == [.quote(together)])
  }

  @Test func `claims and sections below a table are found where they stand`() throws {
    let text = """
      ## Top Claims
      ### One
      | a | b |
      |---|---|
      | 1 | 2 |
      ### Two
      **Verdict:** Hype
      > words
      ## What's Real
      | a | b |
      |---|---|
      ## What's Hype
      **Bad:** [x]()
      """
    let reading = read(text)
    let summary = try #require(reading.summary)
    #expect(summary.claims.map(\.text) == ["One", "Two"])
    #expect(summary.claims.map(\.verdict) == [.missing, .hype])
    #expect(summary.panels.map(\.kind) == [.real, .hype])
    #expect(reading.claimLocations.map(\.line) == [2, 6])
    let link = reading.diagnostics.first { $0.rule == "link-without-url" }
    #expect(link?.location == SourceLocation(line: 13, column: 10))
  }

  @Test func `rows without bars still belong to their table`() {
    let table = MarkdownBlock.parse("a | b\n--- | ---\nc\nd | e\n")
    #expect(table.count == 1)
  }

  @Test func `what is commented out does not count`() throws {
    let text = """
      ## Top Claims
      <!-- the first -->
      ### One <!-- reworded -->
      **Verdict:** Real <!-- was Hype -->
      **Topics:** a, b<!-- , c -->
      > Words. <!-- to be checked -->
      <!-- > Never said. -->

      <!--
      ### Withdrawn
      **Verdict:** Hype
      > Never said.

      ## What's Hype
      -->
      Why.
      ## Contradicts
      - [[bo]] — why
      <!--
      - [[cy]]
      -->
      - [[dee]]<!-- - [[eve]] -->
      """
    let reading = read(text)
    let summary = try #require(reading.summary)
    let claim = try #require(summary.claims.first)
    #expect(summary.claims.count == 1)
    #expect(summary.claimSlugs.map(\.text) == ["one"])
    #expect(claim.verdict == .real)
    #expect(claim.topics == ["a", "b"])
    #expect(claim.quotes.count == 1)
    #expect(summary.panels == [])
    #expect(summary.connections.map(\.target.text) == ["bo", "dee"])
    #expect(summary.connections.map(\.reason) == ["why", nil])
    #expect(MarkdownBlock.parse(claim.reasons) == [.paragraph([.text("Why.")])])
    #expect(claim.reasons.contains("### Withdrawn"))
    #expect(summary.connectionsNotes.contains("- [[cy]]"))
    let again = SummaryReader.read(Array(SummaryWriter.write(summary).utf8), path: FilePath("x.md"))
    expectSame(again.summary, summary)
  }

  @Test(arguments: [
    "`<!-- a -->`", "```\n<!-- a -->\n```", "\\<!-- a -->", "<!-- a", "~~~\n<!--\n~~~\n-->",
  ])
  func `code and what is never closed are text`(text: String) {
    let words = MarkdownBlock.parse(text)
    #expect(!words.isEmpty)
    #expect("\(words)".contains("<!--"))
  }

  @Test(arguments: [
    ("---\n---\n## Claims\n<!-- a\n", 4), ("---\n---\n## Claims\nx <!-- a\n<!-- b -->\n", 4),
  ])
  func `a comment that does not end is told`(text: String, line: Int) {
    let open = read(text).diagnostics.filter { $0.rule == "open-comment" }
    #expect(open.map(\.location.line) == [line])
  }

  @Test func `a merge left undone is an error and its markers are no words`() throws {
    let text = """
      ## Top Claims
      ### One
      <<<<<<< HEAD
      **Verdict:** Real
      =======
      **Verdict:** Hype
      >>>>>>> theirs
      > The words.
      """
    let reading = read(text)
    let claim = try #require(reading.summary?.claims.first)
    #expect(reading.summary?.heading == nil)
    #expect(claim.quotes == [Quote(text: "The words.", isParaphrase: false)])
    #expect(reading.diagnostics.contains { $0.rule == "merge-conflict" && $0.location.line == 3 })
    #expect(
      !read("## Claims\nHead\n=======\n").diagnostics.contains { $0.rule == "merge-conflict" })
  }

  @Test func `a reference works wherever it is defined`() throws {
    let text = """
      ## Top Claims
      ### One by [the report][rep]
      **Evidence:** [Rep]
      > As [it][rep] says, [sic].
      Why: `[x][rep]` ![pic][] [[rep]] [n][none] \\[rep]

          [code][rep]

      - entry

          [far][] more
      ## Further Reading
      [rep]: https://example.org/report "The report"
      [pic]: <https://example.org/p>
      [far]:
        https://example.org/far
      """
    let summary = try #require(read(text).summary)
    let claim = try #require(summary.claims.first)
    #expect(claim.text == "One by [the report](https://example.org/report)")
    #expect(claim.evidence == ["[Rep](https://example.org/report)"])
    #expect(claim.quotes.first?.text == "As [it](https://example.org/report) says, [sic].")
    #expect(
      claim.reasons
        == """
        Why: `[x][rep]` ![pic](<https://example.org/p>) [[rep]] [n][none] \\[rep]

            [code][rep]

        - entry

            [far](https://example.org/far) more
        """)
  }

  /// Each line is wrong in its own way; the others still count.
  @Test(
    arguments: [
      ("title: Open Compute: a Story", "Open Compute: a Story"),
      ("title: \"He said \"hi\" loud\"", "He said \"hi\" loud"),
      ("title: 'It's here'", "It's here"), ("title: “Foo: Bar”", "Foo: Bar"), ("\ttitle: x", "x"),
      ("title:\u{A0} x", "x"),
      ("title:\u{A0}On Things", "On Things"), ("title: @home", "@home"),
      ("title: `code`", "`code`"),
      ("title: \"open", "\"open"), ("title: %x", "%x"), ("title: &a b", nil), ("title: [a", "[a"),
    ] as [(String, String?)])
  func `a line of front matter that is wrong costs that line`(line: String, title: String?) throws {
    let text = """
      ---
      speaker: Ada Example
      \(line)
      date: 2024-05-17
      topics:
      \t- a
      \t- b
      ---
      ## Top Claims
      ### One
      **Verdict:** Real
      > Words.
      """
    let reading = read(text)
    let summary = try #require(reading.summary)
    #expect(summary.title == title)
    #expect(summary.speaker.name == "Ada Example")
    #expect(summary.date == PartialDate("2024-05-17"))
    #expect(summary.topics == ["a", "b"])
    #expect(
      !reading.diagnostics.contains { ["missing-title", "missing-speaker"].contains($0.rule) })
    let again = SummaryReader.read(Array(SummaryWriter.write(summary).utf8), path: FilePath("x.md"))
    expectSame(again.summary, summary)
  }

  /// The parser finds out about these only below them.
  @Test(arguments: [
    "just words", "event: \"open", "event: [a, b", "event: {x", "event:x", "---x", "event: @home",
    "event: it: is", "event: \"a\" and \"b\"", "<<<<<<< a\nevent: a\n=======\nevent: b\n>>>>>>> b",
  ])
  func `what is wrong in front matter is told once, at its line`(line: String) throws {
    let reading = read("---\nspeaker: Ada\n\(line)\ndate: 2024\n---\n## Claims\nx\n")
    #expect(reading.summary?.date == PartialDate("2024"))
    let told = reading.diagnostics.filter { $0.severity == .error }
    #expect(told.map(\.location.line) == [3])
    let isMerge = line.hasPrefix("<")
    #expect(told.map(\.rule) == [isMerge ? "merge-conflict" : "invalid-front-matter"])
  }

  @Test func `a footnote of one word is shown`() {
    #expect(MarkdownBlock.parse("[^1]: https://e.org/p").count == 1)
    #expect(MarkdownBlock.parse("a[^n]\n\n[^n]: word\n\n[x]: https://e.org").count == 2)
  }

  @Test func `a comment between words leaves one blank`() throws {
    let summary = try #require(read("# Ada <!-- x --> on <!-- y -->Things\n## Claims\n").summary)
    #expect(summary.title == "Ada on Things")
    #expect(MarkdownBlock.parse("a <!-- x --> b `c  d`").count == 1)
    #expect(MarkdownInline.plainText("a <!-- x --> b `c  d`") == "a b c  d")
  }

  @Test func `a no-break space that hides a key is told`() throws {
    let reading = read("---\nspeaker:\u{A0} Ada\n---\n## Claims\nx\n")
    #expect(reading.summary?.speaker.name == "Ada")
    let told = reading.diagnostics.filter { $0.severity == .error }
    #expect(told.map(\.rule) == ["invalid-front-matter"])
    #expect(told.map(DiagnosticFormatter.message).allSatisfy { $0.contains("no-break space") })
  }

  @Test func `a line of blanks costs nothing`() throws {
    let reading = read("---\nspeaker: Ada\n\t\ntitle: x\n---\n## Claims\nx\n")
    #expect(reading.summary?.title == "x")
    #expect(!reading.diagnostics.contains { $0.severity == .error })
  }

  @Test(arguments: [
    ("2024-01-02T23:30:00-08:00", "2024-01-02"), ("2024-01-02 23:30:00 +1100", "2024-01-02"),
    ("2024-01-02t01:02Z", "2024-01-02"),
  ])
  func `a timestamp gives its day as written`(value: String, day: String) throws {
    let reading = read("---\nspeaker: Ada\ntitle: x\ndate: \(value)\n---\n")
    #expect(reading.summary?.date == PartialDate(day))
    #expect(reading.diagnostics.contains { $0.rule == "date-with-time" })
  }

  @Test(
    arguments: [
      ("2024/05/17", "2024-05-17"), ("17.5.2024", "2024-05-17"), ("May 17, 2024", "2024-05-17"),
      ("17 May 2024", "2024-05-17"), ("17th September 2024", "2024-09-17"),
      ("5/17/2024", "2024-05-17"),
      ("17/5/2024", "2024-05-17"), ("5/6/2024", nil), ("soon", nil), ("2024/13/13", nil),
    ] as [(String, String?)])
  func `a date in another form is guessed only where it can mean one day`(
    value: String, day: String?
  ) {
    #expect(PartialDate(guessedFrom: value)?.description == day)
  }

  @Test(arguments: [
    ("## TL;DR\nx\n# Ada Example on Chips\n## Claims\n", "Ada Example on Chips", "Ada Example"),
    ("#\n\n# Ada Example on Chips\n## Claims\n", "Ada Example on Chips", "Ada Example"),
    (
      "# Ada *Example* on **Open** [Compute](https://e.org) &amp; `code`\n## Claims\n",
      "Ada Example on Open Compute & code", "Ada Example"
    ),
  ])
  func `the first heading of level 1 with words is the title`(
    text: String, title: String, speaker: String
  ) throws {
    let summary = try #require(read(text).summary)
    #expect(summary.title == title)
    #expect(summary.speaker.name == speaker)
    let again = SummaryReader.read(Array(SummaryWriter.write(summary).utf8), path: FilePath("x.md"))
    expectSame(again.summary, summary)
  }

  @Test func `markup in a section's name is no part of the name`() throws {
    let summary = try #require(
      read("## Claims\n## What’s *Real*\nx\n## Notes on [Bo](https://e.org)\ny\n").summary)
    #expect(summary.panels.map(\.kind) == [.real, .other("Notes on Bo")])
    #expect(summary.panels.map(\.heading) == [nil, "Notes on [Bo](https://e.org)"])
    #expect(SummaryWriter.write(summary).contains("## Notes on [Bo](https://e.org)\n"))
  }

  private func read(_ text: String) -> SummaryReading {
    SummaryReader.read(Array(text.utf8), path: FilePath("x.md"))
  }
}
