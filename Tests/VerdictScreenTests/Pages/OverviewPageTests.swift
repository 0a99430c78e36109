import Testing
import VerdictCore

@testable import VerdictScreen

struct OverviewPageTests {
  @Test(arguments: [(80, 24), (120, 36), (200, 60), (44, 16)])
  func `every row that can be chosen is in view when the cursor is on it`(
    width: Int, height: Int
  ) throws {
    var browser = Browser(Fixture.library, width: width, height: height)
    browser.press("5")
    let page = try #require(browser.state.history.current.layer as? OverviewPage)
    #expect(page.isReady)
    var seen: Set<String> = []
    for _ in 0..<80 {
      seen.insert(browser.selectedText)
      #expect(!browser.selectedText.isEmpty)
      browser.press("j")
    }
    #expect(seen.count >= 15)
    browser.press("g")
    #expect(browser.selectedText.contains("● real"))
  }

  @Test func `scrolling takes the cursor along, so that Enter opens a row in view`() {
    var browser = Browser(Fixture.library, width: 80, height: 16)
    browser.press("5")
    let first = browser.selectedText
    for _ in 0..<4 { browser.send(.moused(Mouse(.scrollDown, x: 10, y: 8))) }
    #expect(!browser.selectedText.isEmpty && browser.selectedText != first)
    for action in ["\u{4}", "\u{4}", "\u{6}", "\u{15}", "\u{2}"] {
      browser.press(action)
      #expect(!browser.selectedText.isEmpty)
    }
  }

  @Test func `Enter opens the list that a row counts, and it is as long as the row says`() {
    var browser = Browser(Fixture.library, width: 120, height: 60)
    for row in 0..<30 {
      browser.press("5g" + String(repeating: "j", count: row))
      let text = browser.selectedText
      browser.press("<Enter>")
      guard let number = text.firstMatch(of: /(\d+) of \d+ (claim|summar)/)?.1 else { continue }
      let counted = browser.rows[1].firstMatch(of: /^ (\d+)/)?.1
      #expect(counted == number || number == "0", "\(text): \(browser.rows[1])")
      browser.press("<Esc>")
    }
  }

  @Test(arguments: [(80, 24), (200, 60)])
  func `a cell of a topic opens its claims of that verdict, as many as it says`(
    width: Int, height: Int
  ) {
    var browser = Browser(Fixture.library, width: width, height: height)
    for row in 0..<40 {
      for column in 1...4 {
        browser.press("5g" + String(repeating: "j", count: row))
        guard browser.selectedText.hasPrefix("open source") else { break }
        browser.press(String(repeating: "l", count: column))
        let number = browser.selectedText.firstMatch(of: /(\d+)/)?.1
        browser.press("<Enter>")
        if let number {
          #expect(browser.rows[1].firstMatch(of: /^ (\d+)/)?.1 == number, "\(row) \(column)")
          browser.press("<Esc>")
        }
      }
    }
  }

  @Test func `left and right go through the cells of a topic, and on to the picture beside`() {
    var browser = Browser(Fixture.library, width: 200, height: 60)
    browser.press("5")
    for _ in 0..<40 where !browser.selectedText.hasPrefix("open source") { browser.press("j") }
    let topic = browser.selectedText
    browser.press("l")
    #expect(browser.selectedText != topic && topic.contains(browser.selectedText))
    browser.press("h")
    #expect(browser.selectedText == topic)
    browser.press("lllll")
    #expect(!topic.contains(browser.selectedText))
    browser.press("h")
    #expect(!browser.selectedText.isEmpty)
  }

  @Test func `scrolling on from a cell leaves a row without cells whole`() {
    var browser = Browser(Fixture.library, width: 80, height: 12)
    browser.press("5")
    for _ in 0..<40 where !browser.selectedText.hasPrefix("open source") { browser.press("j") }
    for key in ["\u{4}", "\u{6}", "\u{2}", "\u{15}"] {
      browser.press("llll" + key)
      #expect(!browser.selectedText.isEmpty)
    }
    browser.press("5g")
    for _ in 0..<40 where !browser.selectedText.hasPrefix("open source") { browser.press("j") }
    browser.press("ll")
    for _ in 0..<20 { browser.send(.moused(Mouse(.scrollDown, x: 10, y: 8))) }
    #expect(!browser.selectedText.isEmpty)
  }

  @Test func `conflicts and one-sided connections open the findings of their kind`() {
    var browser = Browser(Fixture.library, width: 120, height: 60)
    for word in ["conflicting", "one-sided"] {
      browser.press("5g")
      for _ in 0..<60 where !browser.selectedText.hasPrefix(word) { browser.press("j") }
      guard browser.selectedText.hasPrefix(word), !browser.selectedText.hasSuffix(" 0") else {
        continue
      }
      browser.press("<Enter>")
      #expect(browser.screen.contains("Worth a look: \(word)"))
      browser.press("<Esc>")
    }
  }

  @Test func `topics beyond the first are a row away`() {
    let topics = (0..<20).map { OverviewFacts.Group(name: "topic \($0)", tally: VerdictTally()) }
    var facts = OverviewFacts()
    facts.topics = topics
    #expect(OverviewLayout(facts, width: 80).rows.contains { $0.leadsTo == .allTopics })
    let all = OverviewLayout(facts, width: 80, showsAllTopics: true)
    #expect(all.rows.count { $0.line.text.string.hasPrefix("topic ") } == 20)
    #expect(!all.rows.contains { $0.leadsTo == .allTopics })
  }

  @Test(arguments: [(4, false), (5, true)])
  func `shares are drawn of no fewer claims than a scorecard's`(claims: Int, isShown: Bool) {
    var facts = OverviewFacts()
    facts.tally[.real] = claims
    let text = OverviewLayout(facts, width: 80).rows.map(\.line.text.string).joined()
    #expect(text.contains("%") == isShown)
  }

  @Test func `an empty library says so`() {
    var browser = Browser(MemoryLibrary(summaries: []))
    browser.press("5")
    #expect(browser.screen.contains("There is nothing in this library yet."))
    browser.press("<Enter>jk")
    #expect(browser.effects == [])
  }
}
