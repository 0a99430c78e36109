import TestSupport
import Testing
import VerdictCore
import VerdictScreen

struct FailedWorkTests {
  var browser = Browser(Fixture.library)

  @Test mutating func `a view that is not saved is told until it is`() {
    browser.failure = "the disk \u{1B}[2J is full"
    browser.press("/chips<Enter>Vsalty<Enter>")
    let line = " the view “salty” is not saved: the disk ␛[2J is full"
    #expect(failureRow.hasPrefix(line))
    #expect(failureRow.hasSuffix("Esc dismisses"))
    browser.press("jk2:help<Enter>q3")
    #expect(failureRow.hasPrefix(line))
    browser.failure = nil
    browser.press("1:save other<Enter>")
    #expect(failureRow.hasPrefix(line))
    browser.press(":save salty<Enter>")
    #expect(!browser.screen.contains("not saved"))
    #expect(browser.rows.last == " saved as “salty”; v shows all views")
  }

  @Test mutating func `nothing is called saved before it is`() {
    browser.failure = "the disk is full"
    browser.press("/chips<Enter>Vsalty<Enter>")
    #expect(!browser.screen.contains("saved as"))
  }

  @Test mutating func `Esc dismisses the newest failure, and does nothing else`() {
    browser.press("2/chips<Enter>")
    browser.send(.failed(.scan, reason: "the folder is gone"))
    browser.send(.failed(.remember(query: "chips"), reason: "the disk is full"))
    #expect(failureRow.hasPrefix(" the query is not kept: the disk is full"))
    browser.press("<Esc>")
    #expect(failureRow.hasPrefix(" the folder is gone"))
    #expect(browser.rows[1].contains("3 of 9 claims"))
    browser.press("<Esc>")
    #expect(!browser.screen.contains("the folder is gone"))
    #expect(browser.rows[1].contains("3 of 9 claims"))
    browser.press("<Esc>")
    #expect(browser.rows[1].hasPrefix(" 9 claims"))
  }

  @Test mutating func `a click dismisses a failure too`() {
    browser.send(.failed(.scan, reason: "the folder is gone"))
    browser.send(.moused(Mouse(.click, x: 3, y: 34)))
    #expect(!browser.screen.contains("the folder is gone"))
  }

  @Test mutating func `the page makes room for a failure, and takes it back`() {
    let before = browser.rows
    browser.press("G")
    browser.send(.failed(.scan, reason: "the folder is gone"))
    #expect(browser.selectedText.contains("Chen"))
    browser.send(.performed(.scan))
    browser.press("g")
    expectSame(browser.rows, before)
  }

  @Test(arguments: [(20, 5), (20, 6), (30, 7), (80, 24)])
  func `a failure shows at any size, also above a prompt`(width: Int, height: Int) {
    for keys in ["", "/a", "2", "3", "4", "<Enter>", "?", "v"] {
      var browser = Browser(Fixture.library, width: width, height: height)
      browser.press(keys)
      browser.send(.failed(.scan, reason: "the folder"))
      #expect(browser.rows[height - 2].hasPrefix(" the folder"))
      browser.press("jG")
      #expect(browser.rows[height - 2].hasPrefix(" the folder"))
    }
  }

  private var failureRow: String { browser.rows[browser.rows.count - 2] }
}
