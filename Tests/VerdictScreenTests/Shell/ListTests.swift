import Testing
import VerdictCore
import VerdictScreen

struct ListTests {
  var browser = Browser(Fixture.library)

  @Test(arguments: [
    ("", ["● real", "◐ partly", "○ hype", "◌ unproven", "? other", "· no verdict"]),
    ("j", ["● real"]), ("jj", ["● real", "○ hype"]),
  ])
  func `f goes through the verdicts there are, and back to all`(keys: String, labels: [String]) {
    let summaries = [Fixture.ada, Fixture.bela, Fixture.chen]
    var browser = Browser(MemoryLibrary(summaries: [summaries[keys.count]]))
    for label in labels {
      browser.press("f")
      #expect(browser.rows[1].contains("only \(label)"))
    }
    browser.press("f")
    #expect(!browser.rows[1].contains("only"))
  }

  @Test mutating func `the filter goes through every verdict and says what it hides`() {
    browser.press("f")
    #expect(browser.rows[1].contains("only ● real"))
    #expect(browser.rows[1].contains("0 hidden"))
    browser.press("ff")
    #expect(browser.rows[1].contains("2 summaries"))
    #expect(browser.rows[1].contains("only ○ hype   1 hidden"))
    browser.press("<Esc>")
    #expect(browser.rows[1].contains("3 summaries"))
    #expect(!browser.rows[1].contains("hidden"))
  }

  @Test mutating func `several verdicts can be picked`() {
    browser.press("2F<Space>jj<Space>")
    #expect(browser.screen.contains("─ Verdicts ─"))
    browser.press("<Enter>")
    #expect(!browser.screen.contains("Verdicts"))
    #expect(browser.rows[1].contains("5 claims"))
    #expect(browser.rows[1].contains("only ● real ○ hype   4 hidden"))
  }

  @Test func `a summary without a title is known by its slug`() {
    var summary = Fixture.bela
    summary.title = nil
    summary.heading = nil
    let browser = Browser(MemoryLibrary(summaries: [summary]))
    #expect(browser.rows.contains { $0.contains(summary.slug.text) })
  }

  @Test mutating func `a filter that hides everything says how to go on`() {
    browser = Browser(MemoryLibrary(summaries: [Fixture.bela]))
    browser.press("Fjj<Space><Enter>")
    #expect(browser.screen.contains("No summaries with this verdict: ○ hype"))
  }

  @Test mutating func `the cards of a summary are filtered and counted too`() {
    browser.press("<Enter>ff")
    #expect(browser.screen.contains("only ◐ partly   5 hidden"))
    #expect(!browser.screen.contains("Chips grow on trees"))
    browser.press("<Esc>")
    #expect(browser.screen.contains("Chips grow on trees"))
  }

  @Test mutating func `sorting keeps the cursor on its row while the top is in view`() {
    browser.press("jj:sort title<Enter>")
    #expect(browser.rows[1].contains("by title, A to Z"))
    #expect(browser.selectedText.hasPrefix("Chen Li"))
    browser.press("S")
    #expect(browser.rows[1].contains("by title, Z to A"))
    #expect(browser.selectedText.hasPrefix("Chen Li"))
    #expect(browser.rows[3].contains("Chen Li"))
  }

  @Test(arguments: ["S", ":sort title<Enter>", "f"])
  func `a new order or filter of a long list is shown from its top`(keys: String) {
    var browser = Browser(Fixture.many(300))
    browser.press("gG" + keys)
    #expect(browser.selectedText.hasPrefix(keys == "S" ? "Speaker 0299" : "Speaker 0000"))
    #expect(browser.rows[3].hasPrefix("▌"))
  }

  @Test
  mutating func `where the first line is narrow, what is hidden is said rather than the order`() {
    browser = Browser(Fixture.library, width: 44, height: 16)
    browser.press("/chips verdict:hype<Enter>")
    #expect(browser.rows[1] == " 2 of 3 summaries   /chips verdict:hype   1…")
  }

  @Test mutating func `an order is chosen from a menu, and reversed there`() {
    browser.press("s")
    #expect(browser.screen.contains("• by speaker, A to Z"))
    #expect(browser.screen.contains("newest first"))
    browser.press("jj<Enter>")
    #expect(browser.rows[1].contains("3 summaries  newest first"))
    #expect(browser.selectedText.hasPrefix("Ada"))
    browser.press("s<Enter>")
    #expect(browser.rows[1].contains("3 summaries  oldest first"))
    browser.press("s<Esc>")
    #expect(browser.rows[1].contains("3 summaries  oldest first"))
  }

  @Test(arguments: [("", "date", "newest first"), ("2", "verdict", "by verdict, real first")])
  func `a click on the head of a column sorts by it`(keys: String, head: String, words: String)
    throws
  {
    var browser = Browser(Fixture.library)
    browser.press(keys)
    let row = try #require(browser.rows.firstIndex { $0.contains(head) })
    let x = try #require(browser.rows[row].range(of: head)).lowerBound
    let column = browser.rows[row].distance(from: browser.rows[row].startIndex, to: x)
    browser.send(.moused(Mouse(.click, x: column, y: row)))
    #expect(browser.rows[1].contains(words))
  }

  @Test(arguments: [(80, true), (100, true), (120, true), (50, false), (44, false)])
  func `the date shows wherever there is room`(width: Int, isShown: Bool) {
    let browser = Browser(Fixture.library, width: width, height: 24)
    #expect(browser.rows[3].contains("2024-05-17") == isShown)
  }

  @Test(arguments: [(80, 32), (100, 50), (120, 70), (200, 70)])
  func `the claim gets the most of its list`(width: Int, least: Int) {
    var browser = Browser(Fixture.library, width: width, height: 24)
    browser.press("2")
    let table = ClaimListSource.table(
      width: ListGeometry(
        body: Rect(x: 0, y: 1, width: width, height: 22), isPreviewShown: true, hasHeader: true,
        listTwentieths: ClaimListSource.listTwentieths,
        widthForPreviewBeside: ClaimListSource.widthForPreviewBeside
      ).header?.width ?? 0, sortedBy: .speaker)
    #expect(table[.claim].count >= least)
    #expect(browser.rows[3].contains("2024-05-17"))
  }

  @Test(arguments: [(80, 24), (120, 36), (200, 60)], ["", "2", "3"])
  func `the row under the cursor is marked over its whole width`(
    size: (width: Int, height: Int), keys: String
  ) {
    var browser = Browser(Fixture.many(100), width: size.width, height: size.height)
    browser.press(keys)
    let row = browser.state.frame.row(3)
    let marked = row.indices.filter { row[$0].style.selection == .focused }
    let scrollMark = row.indices.first { $0 > 0 && ["│", "┃"].contains(row[$0].text) }
    #expect(marked.first == row.startIndex + 1)
    #expect(marked.last.map { $0 + 1 } == scrollMark)
    #expect(marked.last.map { row[$0].text } == " ")
  }

  @Test mutating func `the cursor stays on its row when the library grows above it`() {
    browser.press("jj")
    browser.library.summaries += Fixture.many(100).summaries.map { summary in
      var summary = summary
      summary.speaker.name = "A" + summary.speaker.name
      return summary
    }
    browser.send(.libraryChanged)
    #expect(browser.selectedText.hasPrefix("Chen Li"))
    #expect(browser.rows[1].contains("103 summaries"))
  }

  @Test mutating func `an answer to what nobody asks any more is dropped`() {
    let old = browser.state
    let stale = Question(
      .summaries(
        ListQuestion(filter: ListFilter(), order: ListOrder(.speaker), range: 0..<64)), version: 7)
    browser.send(
      .answered(
        stale,
        .summaries(
          ListAnswer(
            window: ListWindow(count: 0, unfilteredCount: 0, offset: 0, rows: [])))))
    #expect(browser.state == old)
  }

  @Test(arguments: [
    ("G", 999), ("Gk", 998), ("<^D>", 16), ("<Space><Space>", 64), ("Gg", 0),
    ("<End><PgUp>", 967),
  ])
  func `a long list is a window`(keys: String, row: Int) throws {
    var browser = Browser(Fixture.many(1000))
    browser.press(keys)
    let digits = String(row)
    let number = String(repeating: "0", count: 4 - digits.count) + digits
    #expect(browser.selectedText.hasPrefix("Speaker \(number)"))
    let page = try #require(
      browser.state.history.current.layer as? ListPage<SummaryListSource>)
    #expect((1...256).contains(page.window.rows.count))
  }

  @Test mutating func `a moving cursor asks seldom`() {
    browser = Browser(Fixture.many(1000))
    var asked = 0
    for _ in 0..<200 {
      _ = browser.state.update(.pressed("j"))
      asked += browser.state.questions.count {
        if case .summaries = $0.subject { true } else { false }
      }
      browser.settle()
    }
    #expect((1...8).contains(asked))
  }

  @Test mutating func `the preview follows the cursor, and can be turned off`() {
    browser.press("j")
    #expect(browser.screen.contains("Audits are cheap"))
    browser.press("p")
    #expect(!browser.screen.contains("Audits are cheap"))
    #expect(browser.state.questions == [])
  }

  @Test mutating func `the preview scrolls when it has the keys`() {
    browser = Browser(Fixture.library, width: 80, height: 24)
    browser.press("<Tab>G")
    #expect(browser.screen.contains("Open what you want checked."))
    browser.press("<Esc>j")
    #expect(browser.selectedText.hasPrefix("Béla"))
  }

  @Test mutating func `a summary whose file has errors bears a mark`() {
    browser = Browser(Fixture.troubled)
    #expect(browser.rows[3].contains("! Open Compute"))
    #expect(!browser.rows[4].contains("!"))
    browser.press(":search audit*<Enter>")
    #expect(browser.rows[2].contains("! Open Compute"))
  }
}
