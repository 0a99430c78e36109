import TestSupport
import Testing
import VerdictCore
import VerdictScreen

/// What the pages show when the library cannot answer.
struct FailureTests {
  @Test func `a failure is told once`() {
    var browser = Browser(Fixture.library)
    browser.library.isBroken = true
    browser.press("2")
    #expect(browser.state.warning?.string == "database is on ␛fire")
    browser.press("jk")
    #expect(browser.state.warning == nil)
  }

  @Test func `a message longer than a row is seen whole, and the page again after the next key`() {
    var browser = Browser(Fixture.library)
    let page = browser.rows
    let reason = (1...24).map { "word\($0)" }.joined(separator: " ")
    browser.send(.warned(reason))
    let shown = browser.rows.suffix(3).joined().split(separator: " ")
    #expect(shown.suffix(24).joined(separator: " ") == reason)
    #expect(browser.rows.prefix(20) == page.prefix(20))
    browser.press("<^L>")
    expectSame(browser.rows, page)
    browser.send(.failed(.scan, reason: reason))
    #expect(browser.screen.contains("word24") && browser.screen.contains("Esc dismisses"))
  }

  @Test(arguments: [
    ("", "2"), ("", "3"), ("", "4"), ("", "4]"), ("", "4d"), ("4", "!"), ("", "c"), ("4", "t"),
    ("", "<Enter>"), (":path chen-li<Enter>", "<Enter>j<Enter>["), ("", ":search audit<Enter>"),
    ("", ":compare ada chen<Enter>"),
  ])
  func `a question that failed is not asked again by itself, but by r`(
    before: String, keys: String
  ) {
    var browser = Browser(Fixture.library)
    browser.press(before)
    browser.library.isBroken = true
    browser.press(keys)
    #expect(browser.state.questions.isEmpty)
    if keys != "t" { browser.press("<^L>") }
    #expect(browser.screen.contains("database is on ␛fire"))
    #expect(browser.screen.contains("r tries again"))
    #expect(!browser.screen.contains("reading all connections…"))
    #expect(!browser.screen.contains("looking…"))
    #expect(!browser.screen.contains("searching…"))
    browser.library.isBroken = false
    browser.press(keys == "t" ? "<Esc>r" : "r")
    #expect(!browser.screen.contains("database is on"))
    #expect(!browser.screen.contains("tries again"))
  }

  @Test func `what was here before a failure stays`() {
    var browser = Browser(Fixture.library)
    browser.library.isBroken = true
    browser.send(.libraryChanged)
    browser.press("j")
    #expect(browser.state.questions.isEmpty)
    browser.press("<^L>")
    #expect(browser.selectedText.hasPrefix("Béla"))
    #expect(browser.screen.contains("r tries again"))
  }
}
