import Testing
import VerdictCore

@testable import VerdictScreen

struct FlowingTextTests {
  private func page(_ browser: Browser) -> SummaryPage? {
    browser.state.history.current.layer as? SummaryPage
  }

  private func isFlowing(_ browser: Browser) -> Bool? {
    page(browser)?.layout(in: browser.state.environment.body)?.isFlowing
  }

  @Test(arguments: [(80, 24, true), (99, 40, true), (120, 29, true), (120, 36, false)])
  func `small screens open a summary as one text, and z changes that`(
    width: Int, height: Int, isFlowing: Bool
  ) {
    var browser = Browser(Fixture.library, width: width, height: height)
    browser.press("<Enter>")
    #expect(self.isFlowing(browser) == isFlowing)
    browser.press("z")
    #expect(self.isFlowing(browser) == !isFlowing)
  }

  @Test func `all of a summary comes by line by line`() {
    var browser = Browser(Fixture.library, width: 80, height: 24)
    browser.press("<Enter>")
    var seen: Set<Substring> = []
    for _ in 0..<80 {
      seen.formUnion(browser.rows.flatMap { $0.split(separator: " ") })
      browser.press("j")
    }
    let document = SummaryLayout.of(
      SummaryLayout.Key(
        summary: Fixture.ada, related: [:], marks: SummaryMarks(), filter: [],
        neighbourhood: page(browser)?.neighbourhood,
        file: nil, readingOn: nil, connectionRows: 0, isFlowing: true,
        body: browser.state.environment.body)
    ).cards
    #expect(document.contains { $0.text.string.contains("both want audits") })
    #expect(document.contains { $0.text.string.contains("ones worth trusting") })
    let missing = document.flatMap { $0.text.string.split(separator: " ") }
      .filter { !seen.contains($0) }
    #expect(missing == [])
  }

  @Test func `the first row names the part one is in, and ] and [ go on and back`() {
    var browser = Browser(Fixture.library, width: 80, height: 24)
    browser.press("<Enter>")
    var parts: [String] = []
    for key in ["", "j", "]", "]", "[", "[", "G"] {
      browser.press(key)
      parts.append(String(browser.rows[1].drop { $0 == " " }.prefix { $0 != "─" }))
    }
    #expect(
      parts == [
        "Claims  1 of 6 ", "Claims  2 of 6 ", "What's Real ", "What's Hype ", "What's Real ",
        "Claims  1 of 6 ", "Connections ",
      ])
  }

  @Test func `the part one is in stays through z and a resize`() {
    var browser = Browser(Fixture.library, width: 80, height: 24)
    browser.press("<Enter>]]z")
    #expect(page(browser)?.panel == 1)
    #expect(page(browser)?.focus == .panel)
    browser.press("z")
    #expect(browser.rows[1].contains("What's Hype"))
    browser.send(.resized(Size(width: 120, height: 36)))
    browser.press("z")
    #expect(page(browser)?.panel == 1)
  }

  @Test(arguments: [(80, 24), (120, 36)])
  func `what is in the title, the standfirst, About and the connections is found`(
    width: Int, height: Int
  ) {
    for words in ["open compute", "worth trusting", "engineer", "want audits"] {
      var browser = Browser(Fixture.library, width: width, height: height)
      browser.press("<Enter>/")
      for character in words { browser.send(.pressed(.character(character))) }
      browser.press("<Enter>")
      #expect(
        browser.markedText.joined().lowercased().contains(words.replacing(" ", with: ""))
          || browser.markedText.joined(separator: " ").lowercased().contains(words), "\(words)")
    }
  }

  @Test(arguments: [200, 260, 300])
  func `prose is neither wider than 80 columns nor narrower than 45`(width: Int) {
    var browser = Browser(Fixture.library, width: width, height: 60)
    browser.press("<Enter>")
    guard let layout = page(browser)?.layout(in: browser.state.environment.body) else {
      Issue.record("no layout")
      return
    }
    #expect(layout.cards.allSatisfy { $0.width <= 82 })
    for column in layout.columns(showing: 0).columns {
      #expect(column.rect.width >= 46)
      #expect(column.lines.allSatisfy { $0.width <= 80 })
    }
  }

  @Test func `below a short panel stand those that follow it, as long as each is seen whole`()
    throws
  {
    var browser = Browser(Fixture.library, width: 160, height: 60)
    browser.press("<Enter>]]]")
    let layout = try #require(page(browser)?.layout(in: browser.state.environment.body))
    for shown in layout.panels.indices.dropFirst(3) {
      let columns = layout.columns(showing: shown).columns
      #expect(columns.map(\.panel) == Array(shown..<shown + columns.count))
      #expect(columns.dropFirst().allSatisfy { $0.lines.count == $0.text.height })
      #expect(zip(columns, columns.dropFirst()).allSatisfy { $0.rect.maxY == $1.rect.y })
      #expect(columns.count > 1 || shown == layout.panels.count - 1)
    }
  }

  @Test func `the card under the cursor is marked as a whole, up to a column before the mark`() {
    var browser = Browser(Fixture.library)
    browser.press("<Enter>")
    let rows = browser.selectedText.split(separator: "\n")
    #expect(rows.count > 3)
    #expect(Set(rows.map(\.count)).count == 1)
  }
}
