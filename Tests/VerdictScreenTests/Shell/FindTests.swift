import Testing
import VerdictCore

@testable import VerdictScreen

struct FindTests {
  var browser = Browser(Fixture.library)

  private var current: String {
    let frame = browser.state.frame
    return frame.cells.filter { $0.style.role == .match && $0.style.selection == .focused }
      .map(\.text).joined()
  }

  @Test mutating func `what is typed is found at once, and counted`() {
    browser.press("<Enter>/AUD")
    #expect(browser.rows.last?.hasPrefix(" /AUD  ") == true)
    #expect(browser.rows.last?.hasSuffix("  1 of 12 matches  n/N") == true)
    #expect(browser.markedText.count == 11)
    #expect(current == "aud")
    browser.press("its will<Enter>")
    #expect(browser.rows.last?.hasPrefix(" 1 of 1 match  n/N") == true)
    #expect(browser.selectedText.contains("Audits will"))
  }

  @Test mutating func `n and N walk through cards and panels, and round the end`() {
    browser.press("<Enter>/audit<Enter>")
    var panels: [String] = []
    for _ in 0..<12 {
      browser.press("n")
      if let page = browser.state.history.current.layer as? SummaryPage {
        panels.append("\(page.focus == .cards ? -1 : page.panel)")
      }
    }
    #expect(panels == ["-1", "-1", "-1", "-1", "0", "2", "4", "5", "6", "7", "11", "-1"])
    #expect(browser.rows.last?.hasPrefix(" 1 of 12 matches  from the top") == true)
    browser.press("N")
    #expect(browser.rows.last?.hasPrefix(" 12 of 12 matches  from the end") == true)
    #expect(current.lowercased() == "audit")
  }

  @Test mutating func `finding starts from where one is`() {
    browser.press("<Enter>jjj/audit<Enter>")
    #expect(browser.rows.last?.hasPrefix(" 5 of 12") == true)
    browser.press("<Esc>gg]]<Tab>/audit<Enter>")
    #expect(browser.screen.contains("Who pays for the audits?"))
    browser.press("<Esc>/weights make<Enter>")
    #expect(browser.rows.last?.hasPrefix(" 1 of 1 match  from the top") == true)
  }

  @Test mutating func `Esc in the prompt goes back, and on the page clears the marks first`() {
    browser.press("<Enter>")
    let before = browser.state
    browser.press("/chips grow")
    #expect(browser.selectedText.contains("Well, no"))
    browser.press("<Esc>")
    #expect(browser.state == before)
    browser.press("/audit<Enter><Esc>")
    #expect(browser.markedText == [])
    browser.press("jjn")
    #expect(browser.rows.last?.hasPrefix(" 5 of 12 matches") == true)
    browser.press("<Esc>")
    #expect(browser.state.history.current.context == .summary)
    browser.press("<Esc>")
    #expect(browser.state.history.current.context == .summaries)
  }

  @Test mutating func `what is nowhere says so, and an empty prompt finds the last again`() {
    browser.press("<Enter>/xyzzy")
    #expect(browser.rows.last?.contains("no match for “xyzzy”") == true)
    browser.press("<Enter>n<Esc>/audit<Enter><Esc>/<Enter>")
    #expect(browser.markedText.count == 11)
    #expect(browser.effects == [])
  }

  @Test mutating func `matches stay where they are through a resize and a filter`() {
    browser.press("<Enter>/audit<Enter>nnnnn")
    browser.send(.resized(Size(width: 200, height: 60)))
    #expect(current.lowercased() == "audit")
    browser.send(.resized(Size(width: 30, height: 8)))
    browser.press("ff")
    #expect(browser.rows.last?.contains("of 7") == true)
  }

  @Test(arguments: [
    ("page", "half a page down, up"), ("^D", "half a page down, up"), ("N", "next, previous match"),
    ("PANEL", "previous, next panel, or part"),
  ])
  func `help is searched by word and by key`(text: String, row: String) {
    var browser = browser
    browser.press("?/")
    for character in text { browser.send(.pressed(.character(character))) }
    browser.press("<Enter>")
    let first = browser.rows.first { $0.contains("│") }
    #expect(first?.contains(row) == true)
    browser.press("<Esc>")
    #expect(browser.screen.contains("next, previous"))
    browser.press("<Esc>")
    #expect(browser.state.overlay == nil)
  }
}
