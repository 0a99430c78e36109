import Testing
import VerdictScreen

struct MouseTests {
  var browser = Browser(Fixture.library)

  private mutating func click(_ text: String) {
    let frame = browser.state.frame
    for y in 0..<frame.size.height {
      for x in 0..<frame.size.width
      where frame.row(y).dropFirst(x).map(\.text).joined().hasPrefix(text) {
        browser.send(.moused(Mouse(.click, x: x, y: y)))
        return
      }
    }
    Issue.record("no “\(text)” on the screen")
  }

  @Test mutating func `a click selects, and a click on the selected row opens`() {
    click("Chen Li")
    #expect(browser.selectedText.hasPrefix("Chen Li"))
    click("▌Chen Li")
    #expect(browser.rows[0].contains("▸ Chen Li"))
  }

  @Test mutating func `the tabs of pages and panels can be clicked`() {
    click("2 Claims")
    #expect(browser.rows[1].contains("9 claims"))
    click("1 Summaries")
    browser.press("<Enter>")
    click("One Thing")
    #expect(browser.screen.contains("Open what you want checked."))
    click("○ hype")
    browser.press("k")
    #expect(browser.selectedText.contains("real"))
  }

  @Test mutating func `a name among the connections can be clicked`() {
    browser.press("<Enter>")
    click("Béla Beispiel")
    #expect(browser.rows[0].contains("▸ Béla Beispiel"))
  }

  @Test mutating func `a node of the graph can be clicked, then followed`() {
    browser.press("4")
    click("Chen Li")
    #expect(browser.selectedText.contains("Chen Li"))
    click("Chen Li")
    #expect(browser.screen.contains("CHEN LI"))
  }

  @Test mutating func `pickers can be clicked`() {
    browser.press("c")
    click("Nobody Yet")
    click("Nobody Yet")
    #expect(browser.screen.contains("no summary of Nobody Yet"))
    browser.press("1F")
    click("[ ] ○ hype")
    #expect(browser.rows[1].contains("only ○ hype"))
  }

  @Test(arguments: ["c", "F", "?", "s", "v", "w", "4!", "C"])
  func `a click beside a popup closes it`(keys: String) {
    var browser = browser
    browser.press(keys)
    browser.send(.moused(Mouse(.click, x: 119, y: 1)))
    #expect(browser.state.overlay == nil)
    #expect(browser.state.prompt == nil)
  }

  @Test mutating func `what the footer offers can be clicked`() {
    click("Enter open")
    #expect(browser.rows[0].contains("▸ Ada Example"))
    click("Esc back")
    #expect(browser.rows[1].contains("3 summaries"))
    click("? help")
    #expect(browser.screen.contains("─ Keys ─"))
    click("Esc back")
    click("q quit")
    #expect(browser.effects == [.quit])
  }

  @Test(arguments: [(80, 24), (120, 36)])
  func `a click on the scroll mark goes there`(size: (width: Int, height: Int)) throws {
    var browser = Browser(Fixture.many(1000), width: size.width, height: size.height)
    let row = browser.state.frame.row(3)
    let x = try #require(row.indices.first { ["│", "┃"].contains(row[$0].text) }) - row.startIndex
    let rows = browser.state.frame.size.height
    let last = try #require(
      (3..<rows - 1).last { y in
        let row = browser.state.frame.row(y)
        return ["│", "┃"].contains(row[row.startIndex + x].text)
      })
    browser.send(.moused(Mouse(.click, x: x, y: last)))
    #expect(browser.selectedText.hasPrefix("Speaker 0999"))
    browser.send(.moused(Mouse(.click, x: x, y: 3)))
    #expect(browser.selectedText.hasPrefix("Speaker 0000"))
  }

  @Test mutating func `the wheel scrolls what is under it`() {
    browser = Browser(Fixture.many(100))
    browser.send(.moused(Mouse(.scrollDown, x: 3, y: 10)))
    #expect(browser.rows[3].contains("Speaker 0003"))
    browser.send(.moused(Mouse(.scrollUp, x: 3, y: 10)))
    #expect(browser.rows[3].contains("Speaker 0000"))
    browser.press("?")
    let top = browser.rows
    browser.send(.moused(Mouse(.scrollDown, x: 60, y: 20)))
    #expect(browser.rows[10] == top[13])
    browser.press("<Esc>")
    #expect(browser.rows[3].contains("Speaker 0000"))
  }

  @Test(arguments: [0, 1, 20, 35, 36, 999])
  func `clicks anywhere on any page do no harm`(y: Int) {
    for keys in ["", "2", "4", "<Enter>", "cj<Enter>", "c", "F", "?"] {
      for x in [0, 1, 59, 119, 120, 999] {
        var browser = browser
        browser.press(keys)
        browser.send(.moused(Mouse(.click, x: x, y: y)))
        browser.send(.moused(Mouse(.scrollDown, x: x, y: y)))
        let frame = browser.state.frame
        #expect(frame.size == Size(width: 120, height: 36))
        #expect(frame.isWhole)
        #expect(browser.effects == [], "\(keys) \(x)")
        #expect(browser.rows.joined().contains { $0 != " " }, "\(keys) \(x)")
      }
    }
  }
}
