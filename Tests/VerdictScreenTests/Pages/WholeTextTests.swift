import Foundation
import Testing
import VerdictCore
import VerdictScreen

/// What does not fit a row can be read in full on the same page.
struct WholeTextTests {
  private static let reason =
    "holds that whoever trains a model must let others look into it, and says of the bill on large "
    + "models that it asks for less than any bakery is asked for, which nobody has denied so far"

  private static let library = MemoryLibrary(summaries: [
    Summary(
      slug: Fixture.slug("ada-example"), speaker: Speaker(name: "Ada Example"),
      title: "Ada Example on Open Compute", claims: [Claim(text: "A claim", verdict: .real)],
      connections: [
        Connection(kind: .agrees, target: Fixture.slug("nobody-yet"), reason: reason)
      ]),
    Summary(
      slug: Fixture.slug("chen-li"), speaker: Speaker(name: "Chen Li"),
      connections: [
        Connection(kind: .agrees, target: Fixture.slug("ada-example"), reason: reason)
      ]),
  ])

  @Test(arguments: [
    (80, 24, "<Enter>c"), (120, 36, "<Enter>c"), (80, 24, "<Enter>cG<Enter>"),
    (120, 36, "<Enter>cG<Enter>"), (44, 16, "<Enter>cG<Enter>"), (80, 24, "4tchen<Enter>"),
    (120, 36, "4tchen<Enter>"),
  ])
  func `reasons are whole in popups, on pages of speakers and on paths`(
    width: Int, height: Int, keys: String
  ) {
    var browser = Browser(Self.library, width: width, height: height)
    browser.press(keys)
    // Of a row with a popup, what stands in the popup.
    let texts: [Substring] = browser.rows.compactMap {
      $0.split(separator: "│").max { $0.count < $1.count }
    }
    let parts: [Substring] = texts.flatMap { text in text.split { " ▌".contains($0) } }
    let words = parts.joined(separator: " ")
    #expect(words.contains(Self.reason))
  }

  @Test func `a long URL is never broken by an edge, and is whole in what is printed`() {
    let address =
      "https://example.org/hearings/2024/05/" + String(repeating: "long-title-", count: 9) + "end"
    let summary = Summary(
      slug: Fixture.slug("ada-example"), speaker: Speaker(name: "Ada Example"),
      claims: [Claim(text: "A claim", verdict: .real, evidence: ["[Hearing](\(address))"])],
      panels: [Panel(kind: .reading, text: "- [Hearing](\(address))")])
    var browser = Browser(MemoryLibrary(summaries: [summary]), width: 80, height: 24)
    browser.press("<Enter>")
    let rows = browser.rows.map { $0.drop { " ▌•".contains($0) }.prefix { $0 != "│" && $0 != "┃" } }
    let text = rows.map { $0.replacing(" ", with: "") }.joined()
    #expect(text.components(separatedBy: address).count == 3)
    let neighbourhood = Neighbourhood(
      centre: SpeakerNode(slug: summary.slug), summaries: [], neighbours: [])
    let frame = SummaryDocument.frame(summary, neighbourhood, width: 80)
    let printed = (0..<frame.size.height).map { frame.text(ofRow: $0) }
    #expect(printed.filter { $0.contains(address) }.count == 2)
  }

  @Test func `a speaker without a summary and a comparison have no counts above them`() {
    var browser = Browser(Self.library)
    #expect(browser.rows[0].contains("1 real"))
    browser.press("<Enter>cG<Enter>")
    #expect(!browser.rows[0].contains("real"))
    browser.press("<Esc>Cchen<Enter>")
    #expect(!browser.rows[0].contains("real"))
  }

  @Test(arguments: [(80, 24), (120, 36)])
  func `Enter on a card lists its links, with the address in full, and opens them`(
    width: Int, height: Int
  ) throws {
    let address = "https://example.org/" + String(repeating: "hearing-", count: 9)
    let summary = Summary(
      slug: Fixture.slug("ada-example"), speaker: Speaker(name: "Ada Example"),
      claims: [
        Claim(
          text: "A claim", verdict: .real, evidence: ["[Hearing](\(address)), [[chen-li]]"]),
        Claim(text: "Another"),
      ],
      panels: [Panel(kind: .reading, text: "- [The book](https://example.org/book)")])
    var browser = Browser(
      MemoryLibrary(summaries: [summary, Fixture.chen]), width: width, height: height)
    browser.press("<Enter>")
    #expect(browser.rows.last?.contains("Enter open") == true)
    browser.press("<Enter>")
    #expect(browser.screen.contains("─ Links"))
    let words = browser.rows.flatMap { $0.split { " │┃".contains($0) } }.joined()
    #expect(words.contains(address))
    browser.press("<Enter>")
    #expect(browser.effects == [.perform(.open(try WebLink(address)))])
    #expect(!browser.screen.contains("─ Links"))
    browser.press("<Enter>j<Enter>")
    #expect(browser.rows[0].contains("Chen Li"))
    browser.press("<Esc>j")
    #expect(browser.rows.last?.contains("Enter open") == false)
    browser.press("<Enter>")
    #expect(browser.rows.last?.contains("Enter does nothing here") == true)
    browser.press(height < 30 ? "]" : "<Tab>")
    browser.press("<Enter>")
    #expect(browser.effects.last == .perform(.open(try WebLink("https://example.org/book"))))
    #expect(!browser.screen.contains("─ Links"))
  }

  @Test func `Enter on a card follows what its claim is related to`() {
    var summary = Fixture.bela
    summary.claims[0].relations = [
      ClaimRelation(
        kind: .contradicts,
        target: ClaimIdentity(summary: Fixture.chen.slug, claim: Fixture.chen.claimSlugs[1]))
    ]
    var browser = Browser(MemoryLibrary(summaries: [summary, Fixture.chen]))
    browser.press("<Enter><Enter><Enter>")
    #expect(browser.rows[0].contains("Chen Li"))
    #expect(browser.selectedText.contains("Chips are salty"))
  }
}
