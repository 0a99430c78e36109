import Testing
import VerdictCore

@testable import VerdictScreen

struct ActionPageTests {
  private var browser: Browser

  init() {
    var library = Fixture.library
    library.marks = [:]
    browser = Browser(library)
    browser.press("6")
  }

  @Test mutating func `x ticks the item, which goes to the end, and the cursor to the next`() throws
  {
    #expect(browser.rows[1].contains("action items  open first"))
    let first = browser.selectedText
    browser.press("x")
    guard case .perform(.mark(let change)) = browser.effects.last, let tick = change.changes.first
    else {
      Issue.record("no tick")
      return
    }
    #expect(tick.key.kind == .tick && tick.mark?.words == "Download a model.")
    browser.library.marks = [tick.key.summary: SummaryMarks([tick.key: ReaderMark(words: "w")])]
    browser.send(.performed(.undo))
    #expect(browser.selectedText != first)
    browser.press("G")
    #expect(browser.selectedText.contains("[x]  Download a model."))
    browser.press("x")
    guard case .perform(.mark(let back)) = browser.effects.last else { return }
    #expect(back.changes.map(\.mark) == [nil])
  }

  @Test mutating func `a filter shows the items that say so`() {
    browser.press("/audit<Enter>")
    #expect(browser.rows[1].contains("1 of 2 action items"))
    #expect(browser.screen.contains("Audit it."))
  }

  @Test mutating func `Enter opens the summary at its action items`() {
    browser.press("<Enter>")
    #expect(browser.rows[0].contains("Ada Example"))
    let page = browser.state.history.current.layer as? SummaryPage
    #expect(page?.target?.passage == .panel(5))
  }

  @Test mutating func `] shows the tools, and Enter the summaries that mention one`() {
    browser.press("]")
    #expect(browser.rows[1].contains("1 tool  most mentions first"))
    #expect(browser.screen.contains("auditor"))
    browser.press("<Enter>")
    #expect(browser.rows[1].contains("tool:\"auditor\""))
    browser.press("6")
    #expect(browser.rows[1].contains("action items"))
  }
}
