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

  @Test func `an empty library says so`() {
    var browser = Browser(MemoryLibrary(summaries: []))
    browser.press("5")
    #expect(browser.screen.contains("There is nothing in this library yet."))
    browser.press("<Enter>jk")
    #expect(browser.effects == [])
  }
}
