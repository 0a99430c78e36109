import Testing
import VerdictCore
import VerdictScreen

/// What becomes of a page while another one is on the screen.
struct HistoryTests {
  @Test func `history keeps where one was, not what was loaded`() throws {
    var browser = Browser(Fixture.many(5000))
    browser.press("Gk<Enter>")
    let page = try #require(
      browser.state.history.back.first?.layer as? ListPage<SummaryListSource>)
    #expect(page.window.rows.isEmpty)
    #expect(page.cursor.index == 4998)
  }

  @Test(arguments: ["", "2", "3", "4", ":search number<Enter>", "<Enter>", "2/7 is<Enter>"])
  func `a page that one returns to shows at once as it was left`(keys: String) {
    var browser = Browser(Fixture.many(200))
    browser.press(keys + "jjj<^D>k")
    let before = browser.state.frame
    browser.press(":speakers<Enter>:claims<Enter>:summaries<Enter>")
    browser.press(keys.isEmpty ? "2H" : "")
    for _ in 0..<4 where browser.state.frame != before {
      _ = browser.state.update(.pressed("H"))
    }
    #expect(browser.state.frame == before)
  }

  @Test func `the cursor is on its row when the list grew meanwhile`() {
    var browser = Browser(Fixture.library)
    browser.press("jj<Enter>")
    browser.library.summaries += Fixture.many(100).summaries.map { summary in
      var summary = summary
      summary.speaker.name = "A" + summary.speaker.name
      return summary
    }
    browser.send(.libraryChanged)
    browser.press("<Esc>")
    #expect(browser.selectedText.hasPrefix("Chen Li"))
    #expect(browser.rows[1].contains("103 summaries"))
  }

  @Test func `a page left long ago asks again`() {
    var browser = Browser(Fixture.many(100))
    browser.press("<^D>")
    let before = browser.state.frame
    for number in 0..<50 { browser.press(":search \(number)<Enter>") }
    browser.press("1")
    #expect(browser.state.frame == before)
  }
}
