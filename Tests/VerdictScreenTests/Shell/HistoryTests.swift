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

  @Test(arguments: [
    "4jj", "4dG", "4]jj", "4]]lj", "4]]zj", ":path chen-li<Enter><Tab>j", "<Enter>jj", "<Enter>fj",
    "<Enter>]]<Tab>j", "<Enter>/audit<Enter>nn", ":search audit*<Enter>j<Enter>",
    ":compare ada-example chen-li<Enter>jj<Tab>",
  ])
  func `one comes back to a page as it was left`(keys: String) {
    for (width, height) in [(120, 36), (44, 16)] {
      var browser = Browser(Fixture.library, width: width, height: height)
      browser.press(keys)
      let before = browser.state.frame
      browser.press("2jHLH")
      #expect(browser.state.frame == before)
    }
  }

  @Test func `one goes on reading in the middle of a long claim`() {
    var browser = Browser(HostileFixture.library, width: 80, height: 24)
    browser.press("<Enter>G")
    let before = browser.state.frame
    browser.send(.libraryChanged)
    #expect(browser.state.frame == before)
    browser.press("2H")
    #expect(browser.state.frame == before)
  }
}
