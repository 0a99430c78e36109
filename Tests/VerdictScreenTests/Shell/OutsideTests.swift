import Testing
import VerdictCore

@testable import VerdictScreen

/// What keys have done outside the interface: opening links, copying, editing.
struct OutsideTests {
  private static let summary = Summary(
    slug: Fixture.slug("ada-example"), speaker: Speaker(name: "Ada Example"),
    title: "Ada Example on Audits", date: PartialDate("2024-05-17"), event: "A hall",
    source: "https://example.org/talk",
    claims: [
      Claim(
        text: "Audits are *cheap*", verdict: .real,
        quotes: [
          Quote(text: "They cost nothing.", isParaphrase: true),
          Quote(text: "Nothing at all", isParaphrase: false),
        ], evidence: ["[Report](https://example.org/report)"]),
      Claim(text: "Audits \u{1B}]52;c;eA==\u{7}are\u{202E} fun", verdict: .hype),
    ], panels: [Panel(kind: .oneThing, text: "See [another card](talks/chen-li.md#x).")])

  private var browser = Browser(MemoryLibrary(summaries: [summary, Fixture.chen]))

  private func copies(_ browser: Browser) -> [CopiedText] {
    browser.effects.compactMap { if case .perform(.copy(let text)) = $0 { text } else { nil } }
  }

  @Test(arguments: [
    (0, "Audits are cheap"),
    (
      1,
      "Ada Example claims: Audits are cheap. Verdict: ● real. In “Ada Example on Audits”, A hall, "
        + "2024-05-17. https://example.org/talk"
    ),
    (2, "They cost nothing. [representative paraphrase] — Ada Example"),
    (3, "“Nothing at all” — Ada Example"), (4, "https://example.org/report"),
    (5, "https://example.org/talk"), (6, "ada-example#audits-are-cheap"),
    (7, "/talks/ada-example.md"), (8, SummaryWriter.write(summary)),
  ])
  func `y copies what is chosen, through the terminal and by other programs`(
    row: Int, text: String
  ) {
    var browser = browser
    browser.press("<Enter>y" + String(repeating: "j", count: row) + "<Enter>")
    let safe = text.replacing("\u{1B}", with: "").replacing("\u{7}", with: "")
      .replacing("\u{202E}", with: "")
    #expect(browser.effects.first == .copy(safe))
    #expect(copies(browser).map(\.text) == [safe])
    #expect(browser.state.overlay == nil)
  }

  @Test mutating func `what is copied holds nothing that a terminal would obey`() {
    browser.press("<Enter>jy<Enter>")
    #expect(copies(browser).map(\.text) == ["Audits ]52;c;eA==are fun"])
  }

  @Test func `a text too long for terminals goes to other programs alone`() {
    #expect(CopiedText("x", untrusted: String(repeating: "x", count: 74_994)).fitsTerminal)
    #expect(!CopiedText("x", untrusted: String(repeating: "x", count: 1_000_000)).fitsTerminal)
  }

  @Test(arguments: [
    ("e", SummaryTarget(summary.slug)),
    ("<Enter>e", SummaryTarget(summary.slug, claim: Slug("audits-are-cheap"))),
    ("2je", SummaryTarget(summary.slug, claim: summary.claimSlugs[1])),
    ("<Enter><Tab>e", SummaryTarget(summary.slug, passage: .panel(0))),
    ("<Enter><Tab>]e", SummaryTarget(summary.slug, passage: .about)),
  ])
  func `e edits what is under the cursor`(keys: String, target: SummaryTarget) {
    var browser = browser
    browser.press(keys)
    #expect(browser.effects == [.handOver(.edit(.summary(target)))])
  }

  @Test mutating func `a link to another card goes there`() {
    browser.press("<Enter><Tab><Enter>")
    #expect(browser.effects == [])
    #expect(browser.rows[0].contains("Chen Li"))
  }

  @Test mutating func `o has the evidence and the source to choose from, in lists too`() throws {
    browser.press("2o")
    #expect(browser.screen.contains("Report  example.org"))
    #expect(browser.screen.contains("source of the talk  example.org"))
    browser.press("j<Enter>")
    #expect(browser.effects == [.perform(.open(try WebLink("https://example.org/talk")))])
    browser.press("1o")
    #expect(browser.effects.count == 2)
  }

  @Test mutating func `work that failed says what and why until it is dismissed`() {
    browser.failure = "no display"
    browser.press("<Enter>y<Enter>")
    #expect(browser.screen.contains("claim is not copied: no display"))
    browser.press("<Esc>")
    #expect(!browser.screen.contains("not copied"))
  }
}
