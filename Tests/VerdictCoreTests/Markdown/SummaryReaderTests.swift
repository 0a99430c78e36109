import Testing
import VerdictCore

struct SummaryReaderTests {
  @Test func `a whole summary is read without a word of complaint`() throws {
    let reading = read(SummaryFixture.whole)
    #expect(reading.diagnostics == [])
    let summary = try #require(reading.summary)
    #expect(summary.slug.text == "ada-example")
    #expect(
      summary.speaker
        == Speaker(
          name: "Ada Example", role: "Founder of Examples",
          aliases: [Slug("ada")].compactMap(\.self)))
    #expect(summary.title == "Ada Example on Open Compute")
    #expect(summary.heading == nil)
    #expect(summary.date == PartialDate("2024-05-17"))
    #expect(summary.reviewed == PartialDate("2024-06"))
    #expect(summary.reviewer == "Bo Reviewer")
    #expect(summary.source == "https://example.org/talks/123")
    #expect(summary.topics == ["open-source", "compute"])
    #expect(summary.otherFrontMatter == [FrontMatterEntry(key: "mood", yaml: "fine")])
    #expect(summary.standfirst == "One-sentence standfirst.")
    #expect(summary.introduction == "")
  }

  @Test func `claims are read with all their attributes`() throws {
    let claims = try #require(read(SummaryFixture.whole).summary).claims
    #expect(
      claims == [
        Claim(
          text: "Open weights make *audits* possible", verdict: .real,
          quotes: [Quote(text: "You can only check what you can open.", isParaphrase: true)],
          evidence: ["[Audit report](https://example.org/audit)"], said: "2024-05-17, at 12:30",
          topics: ["audits", "weights"], history: ["Hype, 2023, before the audit"],
          otherAttributes: [ClaimAttribute(key: "Confidence", value: "high")],
          reasons: "Because it was done."),
        Claim(
          text: "作者 need no permission", verdict: .partiallyTrue, id: Slug("permission"),
          quotes: [Quote(text: "“Nobody asks.”", isParaphrase: false)]),
      ])
  }

  @Test func `panels keep the author's order and unknown ones their heading`() throws {
    let panels = try #require(read(SummaryFixture.whole).summary).panels
    #expect(
      panels.map(\.kind) == [
        .real, .hype, .missed, .oneThing, .soWhat, .actions, .tools, .workflow,
        .other("Notes of the Editor"), .reading,
      ])
    #expect(panels[5].text == "1. Something to do.")
    #expect(panels[8].text == "More.")
  }

  @Test func `connections are read with their names, reasons and locations`() throws {
    let reading = read(SummaryFixture.whole)
    let summary = try #require(reading.summary)
    #expect(
      summary.connections == [
        Connection(kind: .agrees, target: try #require(Slug("bo-other")), reason: "why, optional"),
        Connection(kind: .contradicts, target: try #require(Slug("cy-third")), name: "Cy Third"),
      ])
    #expect(reading.connectionLocations.map(\.line) == [66, 69])
    #expect(reading.connectionLocations.map(\.column) == [3, 3])
  }

  @Test(arguments: [
    ("Claims", "Top Claims"), ("claim cards", "Top Claims"), ("Verdict Check", "Top Claims"),
    ("Top Claims — Verdict Check", "Top Claims"), ("REAL", "What's Real"),
    ("What’s real:", "What's Real"),
    ("Hype!", "What's Hype"), ("The Hype", "What's Hype"), ("Missed", "What They Missed"),
    ("What’s Missed", "What They Missed"), ("What's missing?", "What They Missed"),
    ("one thing", "The One Thing"), ("So What", "So What?"), ("Actions", "Action Items"),
    ("Tools", "Tools Mentioned"), ("Workflow", "Workflow Idea"), ("Reading", "Further Reading"),
    ("Connections.", "Context & Connections"), ("Context and Connections", "Context & Connections"),
  ])
  func `a section is known by its other names`(written: String, canonical: String) throws {
    let text = "## Top Claims\nx\n## \(written)\n- x\n### Agrees With\n- [[x]]\n"
    let summary = try #require(read(text).summary)
    let again = SummaryWriter.write(summary)
    #expect(again.contains("## \(canonical)\n"))
    #expect(!again.contains("## \(written)\n"))
  }

  @Test(arguments: [
    "## Top Claims\n### A", "Top Claims\n----------\n### A", "## Top Claims ##\n\n  ### A ###\n",
    "\u{FEFF}## Top Claims\r\n### A\r\n", "## Top Claims\r### A\r",
    "```\n## What's Real\n```\n## Claims\n### A", "> ## Real\n\n- x\n  ## Real\n\n## Claims\n### A",
    "    ## Real\n\n## Claims\n### A", "##\n## Claims\n### A", "Claims\n===\n## Claims\n###  A ",
  ])
  func `headings are found however they are written`(text: String) throws {
    let summary = try #require(read(text).summary)
    #expect(summary.claims.map(\.text) == ["A"])
    #expect(!summary.panels.contains { $0.kind == .real })
  }

  @Test(arguments: [
    ("[[ada]] — why", "ada", nil, "why"), ("[[ada|Ada E.]] – why", "ada", "Ada E.", "why"),
    ("[[ada]]", "ada", nil, nil), ("ada", "ada", nil, nil),
    ("ada - why - not", "ada", nil, "why - not"),
    ("Ada Example: why", "ada-example", "Ada Example", "why"),
    ("[[ada]] says so", "ada", nil, "says so"),
    ("[[Ada É]] — why", "ada-e", "Ada É", "why"), ("[[ada]] —\n  why\n  so", "ada", nil, "why so"),
    ("[[people/ada.md#Top Claims|Ada E.]] — why", "ada", "Ada E.", "why"),
    ("[[ada#Top Claims]]", "ada", nil, nil), ("[[people/ada]]", "ada", nil, nil),
    ("[[ada.md]]", "ada", nil, nil), ("[[ada^block]] — why", "ada", nil, "why"),
    ("[[ada\\|Ada E.]]", "ada", "Ada E.", nil), ("**[[ada]]** — why", "ada", nil, "why"),
    ("[ ] [[ada]] — why", "ada", nil, "why"), ("[x] **[[ada]]**", "ada", nil, nil),
    ("[Ada E.](../people/ada.md#x) — why", "ada", "Ada E.", "why"),
    ("[Ada](Ada%20E.md)", "ada-e", "Ada", nil),
    ("**Ada Example** — why", "ada-example", "Ada Example", "why"),
  ])
  func `a connection is read however it is written`(
    bullet: String, target: String, name: String?, reason: String?
  ) throws {
    let summary = try #require(read("## Claims\n## Contradicts\n* \(bullet)\n").summary)
    let slug = try #require(Slug(target))
    #expect(
      summary.connections == [
        Connection(kind: .contradicts, target: slug, name: name, reason: reason)
      ])
    #expect(summary.connectionsNotes == "")
  }

  @Test(
    arguments: [
      ("[[ada]], [[bo]] — both", "ada bo", "both"), ("[[ada]] and **[[bo]]**", "ada bo", nil),
      ("[[ada]] & [Bo](bo.md); [[cy]]: all", "ada bo cy", "all"),
      ("[[ada]], who agrees", "ada", ", who agrees"),
      ("[[ada]] — like [[bo]]", "ada", "like [[bo]]"),
    ] as [(String, String, String?)])
  func `one entry may name several`(bullet: String, targets: String, reason: String?) throws {
    let summary = try #require(read("## Claims\n## Contradicts\n- \(bullet)\n").summary)
    #expect(summary.connections.map(\.target.text).joined(separator: " ") == targets)
    #expect(Set(summary.connections.map(\.reason)) == [reason])
  }

  @Test(arguments: [
    "None", "n/a", "—", "[[#Local]] — why", "[Ada](https://example.org/ada.md)", "nobody.",
  ])
  func `nobody is invented`(bullet: String) throws {
    let summary = try #require(read("## Claims\n## Contradicts\n- \(bullet)\n").summary)
    #expect(summary.connections == [])
    #expect(summary.connectionsNotes.contains(bullet))
  }

  @Test func `what names no connection is kept as notes`() throws {
    let text = """
      ## Claims
      ## Connections
      Before.
      - [[a]] is no side
      ### Agrees With
      - [[b]]
      - (unlisted)
      ### Neutral
      - [[c]]
      """
    let summary = try #require(read(text).summary)
    #expect(summary.connections.map(\.target.text) == ["b"])
    #expect(
      summary.connectionsNotes
        == "Before.\n- [[a]] is no side\n\n- (unlisted)\n### Neutral\n- [[c]]")
  }

  @Test(arguments: [
    ("title: Bo Example on Things", "Bo Example"), ("title: Things", "Some File"),
    ("speaker: \"No: 1\"", "No: 1"), ("speaker: no", "no"), ("speaker: 190:20:30", "190:20:30"),
    ("speaker: 2024-05-17", "2024-05-17"), ("speaker: AT&T", "AT&T"), ("speaker: a & b", "a & b"),
    ("speaker: \"&x *y\"", "&x *y"), ("speaker: '*y'", "*y"), ("speaker: >\n  a\n  *b", "a *b"),
  ])
  func `front matter scalars are text as written`(line: String, speaker: String) throws {
    let reading = read("---\n\(line)\n---\n", path: "some-file.md")
    #expect(try #require(reading.summary).speaker.name == speaker)
  }

  @Test func `what the front matter cannot use is kept`() throws {
    let text = """
      ---
      date: 2024-13-99
      deep:
        - a: [1, "2"]
        - b
      title: First
      title: Second # why
      slug: Not A Slug
      topics: one
      {a: b}: c
      ---
      ## Claims
      """
    let summary = try #require(read(text).summary)
    #expect(summary.title == "First")
    #expect(summary.topics == ["one"])
    #expect(
      summary.otherFrontMatter == [
        FrontMatterEntry(key: "date", yaml: "2024-13-99"),
        FrontMatterEntry(key: "deep", yaml: "\n  - a: [1, \"2\"]\n  - b"),
        FrontMatterEntry(key: "title", yaml: "Second # why"),
        FrontMatterEntry(key: "slug", yaml: "Not A Slug"),
        FrontMatterEntry(key: "{a: b}", yaml: "c"),
      ])
  }

  @Test func `a word that YAML takes for a tag stays a word`() throws {
    let text = "---\ntitle: !important things\nevent: !!int 5\ntopics: [!a b]\n---\n# Ada on X\n"
    let summary = try #require(read(text).summary)
    #expect(summary.title == "!important things")
    #expect(summary.event == "5")
    #expect(summary.topics == ["!a b"])
    #expect(read(SummaryWriter.write(summary)).summary?.title == "!important things")
  }

  @Test(arguments: ["- a\n- b", "a: b: c", "x: &anchor y", "\"open", "just words"])
  func `front matter that is no mapping is kept whole`(yaml: String) throws {
    let summary = try #require(read("---\n\(yaml)\n---\n# Bo on X\n").summary)
    #expect(summary.unreadableFrontMatter == yaml)
    #expect(summary.speaker.name == "Bo")
    #expect(SummaryWriter.write(summary).hasPrefix("---\n\(yaml)\n---\n"))
  }

  @Test(arguments: [
    ("Words. [representative paraphrase]", "Words.", true),
    ("Words. [Representative Paraphrase]  ", "Words.", true),
    ("“Words. [representative paraphrase]”", "“Words.”", true), ("Words.", "Words.", false),
    ("[representative paraphrase] Words.", "Words.", true),
  ])
  func `a paraphrase is told from a quote`(written: String, text: String, isParaphrase: Bool) throws
  {
    let summary = try #require(read("## Claims\n### A\n> \(written)\n").summary)
    #expect(summary.claims.first?.quotes == [Quote(text: text, isParaphrase: isParaphrase)])
  }

  @Test func `reasons are all lines that are neither attribute nor quote`() throws {
    let text = """
      ## Claims
      ### A
      Why.
      **Verdict**: Hype
      > said
      lazily

      - **Note:** in a list
      **Note:** lazily in a list

      ```
      **Note:** in code
      > in code
      ```
      **Verdict:** Real
      """
    let claim = try #require(read(text).summary?.claims.first)
    #expect(claim.verdict == .hype)
    #expect(claim.quotes == [Quote(text: "said", isParaphrase: false)])
    #expect(claim.otherAttributes == [ClaimAttribute(key: "Verdict", value: "Real")])
    #expect(
      claim.reasons == """
        Why.

        lazily

        - **Note:** in a list
        **Note:** lazily in a list

        ```
        **Note:** in code
        > in code
        ```
        """)
  }

  @Test func `a fence that is never closed keeps its text and swallows nothing when written`()
    throws
  {
    let summary = try #require(
      read("## Agrees With\n- [[x]]\n## Claims\n## Real\n~~~~\n## in code").summary)
    #expect(summary.panels == [Panel(kind: .real, text: "~~~~\n## in code\n~~~~")])
    #expect(read(SummaryWriter.write(summary)).summary?.connections.count == 1)
  }

  private func read(_ text: String, path: String = "content/ada-example.md") -> SummaryReading {
    SummaryReader.read(Array(text.utf8), path: FilePath(path))
  }
}
