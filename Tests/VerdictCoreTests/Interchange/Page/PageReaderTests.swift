import TestSupport
import Testing
import VerdictCore

struct PageReaderTests {
  private func read(_ text: String, name: String = "page.txt") -> PageReading {
    PageReader.read(Array(text.utf8), name: name)
  }

  @Test func `a page with fused lines becomes a card with the same facts`() throws {
    let reading = read(SamplePage.text)
    #expect(reading.notes == [])
    let summary = try #require(reading.summary)
    #expect(summary.speaker.name == "Ada Example")
    #expect(summary.slug == Slug("ada-example"))
    #expect(summary.standfirst?.hasPrefix("The keeper of a small harbour") == true)
    #expect(summary.claims.map(\.verdict) == [.real, .hype, .partiallyTrue])
    #expect(summary.claims.map { $0.quotes.map(\.isParaphrase) } == [[true], [true], [false]])
    #expect(summary.claims[2].quotes[0].text == "The big quay measures what the big hull needs.")
    #expect(summary.panels.map(\.kind) == PanelKind.named)
    #expect(summary.connections.map(\.target.text) == ["bela-beispiel", "dora-demo", "emil-essai"])
    #expect(summary.connections.map(\.kind) == [.agrees, .agrees, .contradicts])
    #expect([summary.date, summary.reviewed] == [nil, nil])
    #expect(summary.source == nil)
    #expect(
      panel(.actions, summary) == """
        1. Download the chart of your own bay (via TideBook or ChartRoom) and mark what you know to be wrong.
        2. Sound 100 depths with a lead line. Compare them with the chart.
        3. Send what you found to the office in charge.
        """)
    #expect(
      panel(.tools, summary) == """
        - **TideBook** — Tables of tides — the pocket book that most skippers carry
        - **ChartRoom** — Shared charts for small harbours
        - **LEAD-LINE** — A weight on a cord — still the tool that never runs flat
        """)
  }

  private func panel(_ kind: PanelKind, _ summary: Summary) -> String? {
    summary.panels.first { $0.kind == kind }?.text
  }

  @Test(
    arguments: [
      ("\n", "\r\n"), ("\n", "\n\n\n"), (" ", "\u{A0}"), ("\n", "  \n\t"), ("- 1", "1. "),
      ("“", "\""), ("'", "’"), ("What's Hype", "The hype:"),
      ("Top Claims — Verdict Check", "Claims"),
      ("Top Claims — Verdict Check", "🎯 Top Claims - Verdict Check"), ("Real“", "Real\n“"),
      ("Tools Mentioned", "## Tools"), ("- bela-beispiel\n- dora-demo", "bela-beispiel, dora-demo"),
      ("Agrees With\n- bela-beispiel\n", "AGREES WITH: bela-beispiel\n"), ("🟢 ", "Verdict: "),
      ("🔴 ", ""), ("🟡 Partially True“", "🟡\u{FE0F} partly true: “"),
      ("TideBook\nTables", "• TideBook: Tables"), ("[representative paraphrase]”", "”"),
      ("[representative paraphrase]”", "” [Representative Paraphrase]"),
      ("\nShared", "\n1. Shared"),
    ])
  func `the form of a page does not count`(part: String, other: String) throws {
    var text = SamplePage.text.replacing(part, with: other)
    if part == "“" { text = text.replacing("”", with: "\"") }
    if other.hasPrefix("• ") {
      text = text.replacing("ChartRoom\nShared", with: "• ChartRoom: Shared")
        .replacing("LEAD-LINE\nA", with: "• LEAD-LINE: A")
    }
    if part == "- 1" {
      text = text.replacing("- 2", with: "2) ").replacing("- 3", with: "3. ")
    }
    if other.hasPrefix("\n1") {
      text = text.replacing("\nA ferry without", with: "\n2. A ferry without")
        .replacing("\nLarge", with: "\n3. Large")
    }
    var expected = try #require(read(SamplePage.text).summary)
    if other == "”" {
      for index in expected.claims.indices {
        expected.claims[index].quotes = expected.claims[index].quotes.map {
          Quote(text: $0.text, isParaphrase: false)
        }
      }
    }
    if part == "'" {
      #expect(read(text).summary?.panels.map(\.kind) == expected.panels.map(\.kind))
    } else {
      expectSame(read(text).summary, expected)
    }
  }

  @Test func `sections may be missing or stand in another order`() throws {
    let cut = SamplePage.text.replacing("Top Claims — Verdict Check\n", with: "The One Thing\n")
    #expect(read(cut).summary?.claims == [])
    let parts = SamplePage.text.split(separator: "What's Real\n")
    let turned = "What's Real\n" + parts[1] + "\n" + parts[0]
    let reading = read(turned)
    #expect(reading.notes.map(\.kind) == [.noTitle, .noSpeaker])
    #expect(reading.summary?.claims.count == 3)
  }

  @Test func `a table of contents above the sections is not taken for them`() throws {
    let names = "What's Real\nWhat's Hype\nTools Mentioned\n"
    let text = SamplePage.text.replacing("Top Claims —", with: names + "Top Claims —")
    expectSame(read(text).summary, read(SamplePage.text).summary)
  }

  @Test(
    arguments: [
      ("Title\nmore text\n", "1:1: error: no section of a summary is named here", "not-a-page"),
      ("<!DOCTYPE html><html><body>", "1:1: error: copy the page from a browser", "is-html"),
      ("A on B\nReal\n", "2:1: note: the section 'Real' is empty", "empty-section"),
      ("A on B\nReal\nx\nReal\n", "4:1: warning: look at 'Real'", "repeated-section"),
      ("A on B\nReal\nx\n* * *\n", "4:1: note: left out '* * *'", "no-words"),
      (
        "A on B\nClaims\nOne\n🟢 Hype\nTwo\n🟡 Real\nReal\nx", "4:1: warning: look at the mark",
        "verdict-mark-mismatch"
      ),
      (
        "A on B\nClaims\nOne\n🟢 Mostly so\n", "4:1: warning: give the verdict in words",
        "unknown-verdict"
      ),
      (
        "A on B\nClaims\n🟢 Real\nOne\n🟢 Real\n", "3:1: warning: left out '🟢 Real'", "stray-verdict"
      ),
      (
        "A on B\nClaims\nOne\n“Said so.”\n", "3:1: warning: give the claim 'One'", "missing-verdict"
      ),
      ("Claims\nOne\n🟢 Real\n", "1:1: warning: give the card a title", "missing-title"),
      ("Hello\nReal\nx", "1:1: warning: name the speaker", "missing-speaker"),
    ])
  func `what needs a look is told by line`(text: String, message: String, rule: String) {
    let sentences = read(text).notes.map(\.sentence)
    #expect(
      sentences.contains { $0.hasPrefix(message) && $0.hasSuffix("[\(rule)]") }, "\(sentences)")
  }

  @Test func `what a site puts around a summary does not pass for a part of it`() throws {
    let summary = try #require(
      read(
        """
        Talks
        Menu
        Ada Example on Charts
        Share
        She asks for charts.
        Claims
        One
        Real “So.” [paraphrase]
        Evidence: a_b *
        Topics: tides, rocks
        Contradicts
        - bela-beispiel
        - Emil Essai (he sells them)
        Related talks
        """
      ).summary)
    #expect(summary.title == "Ada Example on Charts")
    #expect(summary.standfirst == "She asks for charts.")
    #expect(summary.introduction == "Talks\n\nMenu\n\nShare")
    #expect(summary.claims[0].quotes == [Quote(text: "So.", isParaphrase: true)])
    #expect(summary.claims[0].evidence == ["a_b \\*"])
    #expect(summary.claims[0].topics == ["tides", "rocks"])
    #expect(summary.connections.map(\.target.text) == ["bela-beispiel", "emil-essai"])
    #expect(summary.connections.map(\.reason) == [nil, "he sells them"])
    #expect(summary.connectionsNotes == "Related talks")
  }

  @Test func `bytes that are no text are refused`() {
    let reading = PageReader.read([0x52, 0xFF, 0xFE], name: "x")
    #expect(reading.summary == nil)
    #expect(reading.notes.map(\.kind) == [.unreadable])
  }

  @Test func `facts in lines of their own are taken, and nothing is guessed`() throws {
    let text =
      "Ports\nSpeaker: Ada Example\nDate: 2024-05\nSource: https://a.example\nDate: soon\nReal\nx"
    let summary = try #require(read(text).summary)
    #expect(summary.speaker.name == "Ada Example")
    #expect(summary.date == PartialDate("2024-05"))
    #expect(summary.source == "https://a.example")
    #expect(summary.standfirst == "Date: soon")
  }
}
