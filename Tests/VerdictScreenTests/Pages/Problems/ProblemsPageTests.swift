import Testing
import VerdictCore
import VerdictScreen

struct ProblemsPageTests {
  var browser = Browser(Fixture.troubled)

  @Test mutating func `the key and the command lead to the page, worst problems first`() {
    browser.press("8")
    #expect(browser.rows[0].contains("8 Problems"))
    #expect(browser.rows[0].hasSuffix("E1 W1 N2"))
    #expect(browser.rows[1] == " 4 problems  errors first")
    #expect(browser.selectedText.hasPrefix("error"))
    browser.press("1:problems<Enter>")
    #expect(browser.rows[1] == " 4 problems  errors first")
  }

  @Test(arguments: [
    (":sort file<Enter>", ["notes", "ada-example", "ada-example", "bela-beispiel"]),
    (":sort rule<Enter>", ["ada-example", "bela-beispiel", "ada-example", "notes"]),
    ("sj<Enter>S", ["bela-beispiel", "ada-example", "ada-example", "notes"]),
  ])
  func `the rows are sorted by file and by rule`(keys: String, files: [String]) {
    var browser = browser
    browser.press("8" + keys)
    let names = Set(files)
    let listed = browser.rows[2..<6].map { row in names.first { row.contains($0) } }
    #expect(listed == files)
  }

  @Test mutating func `what is typed filters the rows, and what it hides is said`() {
    browser.press("8/BAD-date ada")
    #expect(browser.rows[1].contains("1 of 4 problems"))
    #expect(browser.rows[1].hasSuffix("/BAD-date ada   3 hidden"))
    #expect(browser.selectedText.contains("ada-example.md:3"))
    browser.press("<Enter>")
    #expect(browser.rows[1].hasSuffix("3 hidden"))
    browser.press("<Esc>")
    #expect(browser.rows[1] == " 4 problems  errors first")
    browser.press("/nowhere<Enter>")
    #expect(browser.screen.contains("No problem holds “nowhere”"))
  }

  @Test(arguments: [("", "Who pays for the audits?"), ("j", "○ hype")])
  func `Enter opens the summary at the claim or the panel`(keys: String, text: String) {
    var browser = browser
    browser.press("8/ada-example<Enter>:sort file<Enter>" + keys + "<Enter>")
    #expect(browser.rows[0].contains("Problems ▸ Ada Example"))
    #expect(keys.isEmpty ? browser.screen.contains(text) : browser.selectedText.contains(text))
  }

  @Test mutating func `a file without a summary cannot be opened, and says so`() {
    browser.press("8/notes<Enter><Enter>")
    #expect(browser.state.history.current.context == .problems)
    #expect(browser.screen.contains("The file gives no summary that could be opened."))
  }

  @Test mutating func `the cursor stays on its row when another problem comes in`() {
    browser.press("8jjj")
    let selected = browser.selectedText
    browser.library.problems.insert(Fixture.troubled.problems[0], at: 0)
    browser.send(.libraryChanged)
    #expect(browser.selectedText == selected)
  }

  @Test func `a library without problems says so`() {
    var browser = Browser(Fixture.library)
    browser.press("8")
    #expect(browser.screen.contains("No problems in ~/talks."))
    browser.press("jk<Enter>/x<Enter><Esc><Esc>")
    #expect(browser.state.history.current.context == .summaries)
  }
}
