import TestSupport
import Testing

@testable import VerdictCore

struct PassagesTests {
  @Test func `every text of a summary has its part and location`() {
    let lines = QueryWorld.library[0].passages.map { "\($0.part) \($0.location): \($0.text)" }
    #expect(
      lines == [
        "title heading: Open models for all", "speaker heading: Ada Löw", "speaker heading: ada",
        "speaker heading: Founder of Examples", "other heading: A standing first.",
        "other about: https://example.org/ada", "other about: open source",
        "other about: Bo Reviewer",
        "claims claim(0): Compute will be cheap", "claims claim(0): A study",
        "claims claim(0): Real on 2023-01-01", "quotes claim(0): It will cost nothing",
        "claims claim(1): Openness is safer", "claims claim(1): Because:\nbugs are shallow",
        "claims claim(1): security", "quotes claim(1): Many eyes look",
        "claims claim(2): Nobody disagrees", "missed panel(0): Nobody paid for the compute.",
        "tools panel(1): PyTorch — a framework\nvim: an editor", "other panel(2): On Licences",
        "other panel(2): Some text", "connections connections: Robert",
        "connections connections: both like vim", "connections connections: Stranger",
      ])
  }

  @Test func `the rest of a summary is passages too`() {
    let summary = Summary(
      slug: Slug(slugifying: "s"),
      speaker: Speaker(
        name: "Zoë Ø", slug: Slug(slugifying: "zoe-o"), aliases: [Slug(slugifying: "z")]),
      heading: "A heading", otherFrontMatter: [FrontMatterEntry(key: "mood", yaml: "good")],
      unreadableFrontMatter: "a: [", introduction: "Intro", claimsIntroduction: "Claims",
      claims: [
        Claim(
          text: "", verdict: .unknown("my words"), said: "in May",
          otherAttributes: [ClaimAttribute(key: "Note", value: "*well*")])
      ],
      connections: [Connection(kind: .agrees, target: Slug(slugifying: "x"), name: "Mr X")],
      connectionsNotes: "> Notes")
    #expect(
      summary.passages.map { "\($0.part) \($0.location): \($0.text)" } == [
        "title heading: A heading", "speaker heading: Zoë Ø", "speaker heading: z",
        "other about: mood: good", "other about: a: [", "other about: Intro",
        "other about: Claims", "claims claim(0): my words", "claims claim(0): in May",
        "claims claim(0): Note: well", "connections connections: Mr X",
        "connections connections: x", "connections connections: Notes",
      ])
  }

  @Test(
    arguments: [
      ("", ""), ("plain", "plain"), ("a\nb\n\nc", "a b\nc"),
      ("# H #\n- a\n  - **b**ly\n- c", "H\na\nbly\nc"),
      ("```\nx\n\ny\n```", "x\n\ny"), ("> q\n> r", "q r"),
      ("| a | b |\n| --- | --- |\n| 1 | 2 |", "a\nb\n1\n2"),
      ("[l](http://x) ![alt](y) [[t|n]]", "l alt n"), ("a&amp;b &#65;\0", "a&b A\u{FFFD}"),
      ("a\\\nb  \nc", "a b c"), ("***", ""), ("- [x] done", "done"), ("<b>x</b>", "<b>x</b>"),
    ] as [(String, String)])
  func `blocks of markdown give their text`(markdown: String, text: String) {
    #expect(PlainText.of(markdown) == text)
  }

  @Test(arguments: cases(0..<300))
  func `plain text has the words that the blocks show`(seed: Int) {
    let text = HostileText(seed: seed)
    let shown = Set(Words.folded(text.text))
    #expect(Set(Words.folded(PlainText.of(text.text))).isSubset(of: shown))
  }

  @Test(
    arguments: [
      ("- **PyTorch** — a framework", ["PyTorch"]), ("- **Hub:** models", ["Hub"]),
      ("1. vim — an editor\n2. git - history", ["vim", "git"]), ("* ed: the editor", ["ed"]),
      ("- GPT-4", ["GPT-4"]), ("No list", []), ("- [Link](x) – text", ["Link"]),
      ("- **A** — a\n\nText\n\n- b", ["A", "b"]), ("- \n- :", []), ("- > quote", []),
      ("- use **this**: well", ["use this"]),
    ] as [(String, [String])])
  func `a tool is named at the head of its entry`(panel: String, names: [String]) {
    let summary = Summary(
      slug: Slug(slugifying: "s"), speaker: Speaker(name: "S"),
      panels: [Panel(kind: .actions, text: "- no"), Panel(kind: .tools, text: panel)])
    #expect(summary.toolNames == names)
  }
}
