import Testing
import VerdictCore
import VerdictScreen

struct ChangeFeedTests {
  var browser = Browser(Fixture.library)
  private let verdicts = LibraryChange(
    summary: Fixture.ada.slug,
    kind: .verdicts(count: 2, first: Fixture.slug("Chips grow on trees")))

  @Test(arguments: [
    (LibraryChange.Kind.added, "ada-example was added"), (.removed, "ada-example was removed"),
    (.verdicts(count: 1, first: Fixture.slug("a")), "1 verdict changed in ada-example"),
    (
      .verdicts(
        count: 1, first: Fixture.slug("a"), change: VerdictChange(from: .real, to: .hype)),
      "1 verdict changed in ada-example: ● real → ○ hype"
    ),
    (.claims(added: 2, removed: 0, first: nil), "2 claims added in ada-example"),
    (.claims(added: 0, removed: 1, first: nil), "1 claim removed in ada-example"),
    (.claims(added: 1, removed: 2, first: nil), "1 claim added, 2 removed in ada-example"),
    (.text, "text changed in ada-example"),
  ])
  func `a change is told in a line`(kind: LibraryChange.Kind, line: String) {
    var browser = browser
    browser.send(.filesChanged([LibraryChange(summary: Fixture.ada.slug, kind: kind)]))
    #expect(browser.rows.last?.hasSuffix("\(line)  w shows") == true)
  }

  @Test mutating func `several are counted, and a few keys later the line is gone`() {
    browser.send(.filesChanged([verdicts, LibraryChange(summary: Fixture.bela.slug, kind: .text)]))
    #expect(browser.rows.last?.contains("2 summaries changed") == true)
    browser.press("jkj")
    #expect(browser.rows.last?.contains("2 summaries changed") == true)
    browser.press("k")
    #expect(browser.rows.last?.contains("changed") == false)
    browser.send(.filesChanged([]))
    #expect(browser.rows.last?.contains("changed") == false)
  }

  @Test mutating func `a click on the line goes to the claim`() {
    browser.send(.filesChanged([verdicts]))
    browser.send(.moused(Mouse(.click, x: 100, y: 35)))
    #expect(browser.selectedText.contains("Well, no"))
    #expect(browser.rows.last?.contains("changed") == false)
  }

  @Test mutating func `what changed is listed, the newest first, and leads there`() {
    browser.press("w")
    #expect(browser.screen.contains("Nothing has changed"))
    browser.press("<Esc>")
    browser.send(.filesChanged([verdicts]))
    browser.send(.filesChanged([LibraryChange(summary: Fixture.bela.slug, kind: .text)]))
    browser.press("w")
    #expect(browser.selectedText.contains("bela-beispiel"))
    browser.press("j<Enter>")
    #expect(browser.selectedText.contains("Well, no"))
    for _ in 0..<30 { browser.send(.filesChanged(Array(repeating: verdicts, count: 40))) }
    #expect(browser.state.changeFeed.changes.count == 100)
  }

  @Test mutating func `what changes while the list is open appears in it, above the row at hand`() {
    browser.press("w")
    browser.send(.filesChanged([verdicts]))
    #expect(!browser.screen.contains("Nothing has changed"))
    #expect(browser.selectedText.contains("ada-example"))
    browser.send(.filesChanged([LibraryChange(summary: Fixture.bela.slug, kind: .text)]))
    #expect(browser.screen.contains("What changed  2"))
    #expect(browser.selectedText.contains("ada-example"))
    browser.press("k")
    #expect(browser.selectedText.contains("bela-beispiel"))
  }

  @Test mutating func `what changed has its time, and the verdicts before and after`() {
    let change = LibraryChange(
      summary: Fixture.ada.slug,
      kind: .verdicts(
        count: 2, first: Fixture.slug("a"), change: VerdictChange(from: .real, to: .hype)))
    browser.send(.filesChanged([change], at: "14:05"))
    browser.press("w")
    #expect(browser.selectedText.contains("14:05  ada-example"))
    #expect(browser.selectedText.contains("2 verdicts changed: ● real → ○ hype"))
  }

  @Test mutating func `the cursor stays on its claim and panel when the text changes`() {
    browser.press("<Enter>jjj]]")
    browser.library.summaries[0].claims.insert(Claim(text: "A new first claim"), at: 0)
    browser.library.summaries[0].panels.remove(at: 0)
    browser.send(.libraryChanged)
    #expect(browser.screen.contains("A new first claim"))
    #expect(browser.selectedText.contains("unproven"))
    #expect(browser.screen.contains("Who pays for the audits?"))
  }
}
