import Testing
import VerdictCore
import VerdictScreen

struct SearchTests {
  var browser = Browser(Fixture.library, recentQueries: ["chips"])

  @Test mutating func `a list is filtered with every key`() {
    browser.press("2/")
    for (key, count) in [("c", 6), ("h", 5), ("i", 3), ("p", 3), ("s", 3)] {
      browser.press(key)
      #expect(browser.rows[1].hasPrefix(" \(count) of 9 claims"), "\(key)")
    }
    #expect(browser.markedText.contains("Chips"))
    browser.press(" salty<Enter>")
    #expect(browser.selectedText.contains("Chips are salty"))
    #expect(
      browser.rows[1].contains("1 of 9 claims  by speaker, A to Z   /chips salty   8 hidden"))
  }

  @Test mutating func `Esc clears the query first, then the filter by verdict`() {
    browser.press("2f/chips<Enter>")
    #expect(browser.rows[1].contains("1 of 9 claims"))
    browser.press("<Esc>")
    #expect(browser.rows[1].contains("3 claims"))
    browser.press("<Esc>")
    #expect(browser.rows[1].hasPrefix(" 9 claims"))
  }

  @Test mutating func `the cursor stays on its row while that matches`() {
    browser.press("2jjj/audits")
    #expect(browser.selectedText.contains("Audits will be law"))
    browser.press("<Esc>")
    #expect(browser.selectedText.contains("Audits will be law"))
    browser.press("/chips")
    #expect(browser.selectedText.contains("Chips grow on trees"))
  }

  @Test func `until the answer comes the last rows stay, and keys typed ahead wait for it`() {
    var browser = browser
    browser.press("2/")
    let rows = browser.rows[2...5]
    _ = browser.state.update(.pressed("c"))
    #expect(browser.rows[2...5] == rows)
    #expect(browser.state.isReady)
    #expect(!browser.state.isComplete)
    _ = browser.state.update(.pressed(.enter))
    #expect(!browser.state.isReady)
    browser.settle()
    #expect(browser.state.isReady)
  }

  @Test mutating func `without a query the search page says how to ask`() {
    browser.press("7")
    #expect(browser.screen.contains("agreed-by:"))
    #expect(browser.screen.contains("chips"))
    browser.press("jG<Enter><Space>c")
    #expect(browser.state.history.current.context == .search)
    #expect(browser.state.questions == [])
    browser.press("q")
    #expect(browser.state.history.current.context == .summaries)
  }

  @Test
  mutating func
    `a search that was cleared leaves nothing to open, and a new one starts at its top`()
  {
    browser.press(":search audit*<Enter>j<Esc>")
    #expect(browser.screen.contains("agreed-by:"))
    browser.press("<Enter>c4")
    browser.send(.moused(Mouse(.click, x: 5, y: 5)))
    #expect(browser.state.context == .search)
    browser.press("/a<Enter>")
    #expect(browser.selectedText.hasPrefix("Ada Example"))
  }

  @Test mutating func `hits show where the words are, and lead there`() {
    browser.press("7/pays<Enter>")
    #expect(browser.rows[1].contains("1 of 3 summaries  best match first"))
    #expect(browser.rows[3].contains("They Missed  Who pays for the audits?"))
    #expect(browser.markedText.prefix(1) == ["pays"])
    browser.press("<Enter>")
    #expect(browser.rows[0].hasPrefix(" Search ▸ Ada Example"))
    #expect(browser.screen.contains("Who pays for the audits?"))
    #expect(browser.markedText == ["pays"])
    #expect(browser.rows.last?.hasPrefix(" 1 of 1 match") == true)
    browser.press("<Esc><Esc><Esc>")
    #expect(browser.state.history.current.context == .search)
  }

  @Test(arguments: [
    ("/pays<Enter><Enter>", "pays", " 1 of 1 match"),
    ("/chips<Enter>G<Enter>", "Chips", " 1 of 4 matches"),
    ("2/chips<Enter>j<Enter>", "Chips", " 2 of 4 matches"),
    ("2/chips<Enter>jj<Enter>", "Chips", " 3 of 4 matches"),
  ])
  func `what a list was filtered by is marked in what is opened from there`(
    keys: String, word: String, note: String
  ) {
    var browser = browser
    browser.press(keys)
    #expect(browser.state.history.current.context == .summary)
    #expect(browser.markedText.contains(word))
    #expect(browser.rows.last?.hasPrefix(note) == true, "\(browser.rows.last ?? "")")
    browser.press("<Esc>")
    #expect(browser.state.history.current.context == .summary)
    #expect(browser.markedText == [])
    browser.press("<Esc><Esc>")
    #expect(browser.state.history.current.context != .summary)
  }

  @Test mutating func `a claim that matches by its speaker's name is opened, whatever others say`()
  {
    browser.press("2/example<Enter>jjj<Enter>")
    #expect(browser.selectedText.contains("unproven"))
  }

  @Test mutating func `a filter by verdict alone marks nothing in what is opened`() {
    browser.press("/verdict:hype<Enter><Enter><Esc>")
    #expect(browser.state.history.current.context == .summaries)
  }

  @Test func `hits without words to show take a line each, and one snippet takes two`() throws {
    var browser = browser
    browser.press(":search verdict:real<Enter>")
    #expect(browser.rows[2].contains("Ada Example") && browser.rows[3].contains("Béla"))
    browser = Browser(Fixture.library, width: 60, height: 24)
    browser.press(":search \"machines that anybody may open are\"<Enter>")
    #expect(browser.rows[3].contains("Why machines that anybody may open"))
    #expect(browser.rows[4].contains("worth trusting."))
  }

  @Test mutating func `a hit in a claim opens at that claim`() {
    browser.press(":search chips trees<Enter><Enter>")
    #expect(browser.selectedText.contains("Well, no"))
    #expect(browser.markedText.contains("Chips"))
    browser.press("n")
    #expect(browser.rows.last?.hasPrefix(" 2 of ") == true)
  }

  @Test mutating func `a hit in the heading opens at the top, and n goes to the first match`() {
    browser.press(":search title:compute engineer compute<Enter><Enter>")
    #expect(browser.rows[0].hasPrefix(" Search ▸ Ada Example"))
    #expect(browser.selectedText.contains("real"))
  }

  @Test mutating func `a page without a list or text searches the library`() {
    browser.press("<Enter>cj<Enter>")
    #expect(browser.screen.contains("no summary of Nobody Yet"))
    let before = browser.state
    browser.press("/")
    #expect(browser.state.history.current.context == .search)
    browser.press("salt<Esc>")
    #expect(browser.state == before)
    browser.press("/")
    browser.press("salty<Enter>")
    #expect(browser.rows[1].contains("1 of 3 summaries"))
  }

  @Test func `hits in library order give way to ranked ones, and the cursor does not jump`() throws
  {
    for keys in ["", "j"] {
      var browser = Browser(Fixture.library)
      browser.press(":search audit* OR chips")
      _ = browser.state.update(.pressed(.enter))
      let question = try #require(
        browser.state.questions.first { if case .search = $0.subject { true } else { false } })
      var rows = try #require(hits(browser.library.answer(question)))
      rows.isProvisional = true
      _ = browser.state.update(.answered(question, .hits(rows)))
      #expect(browser.rows[1].contains("in library order, ranking…"))
      #expect(
        browser.state.isComplete || !keys.isEmpty || browser.state.questions.contains(question))
      #expect(browser.state.questions.contains(question))
      #expect(browser.state.isReady)
      if !keys.isEmpty { _ = browser.state.update(.pressed("j")) }
      let selected = browser.selectedText
      rows.isProvisional = false
      rows.window.rows.reverse()
      _ = browser.state.update(.answered(question, .hits(rows)))
      #expect(!browser.rows[1].contains("ranking"))
      #expect(!browser.state.questions.contains(question))
      if keys.isEmpty {
        #expect(browser.selectedText.hasPrefix("Chen Li"))
      } else {
        #expect(browser.selectedText == selected)
      }
    }
  }

  @Test mutating func `search asks for few rows at once, and the cursor moves by hits`() throws {
    browser = Browser(Fixture.many(300))
    browser.press(":search number<Enter>")
    for question in browser.state.questions { _ = browser.library.answer(question) }
    browser.press("jjj")
    #expect(browser.selectedText.hasPrefix("Speaker 0003"))
    let page = try #require(browser.state.history.current.layer as? ListPage<SearchSource>)
    #expect((1...48).contains(page.window.rows.count))
    browser.press("<Space>G")
    #expect(browser.selectedText.hasPrefix("Speaker 0299"))
    browser.send(.moused(Mouse(.click, x: 3, y: 3)))
    #expect(browser.selectedText.hasPrefix("Speaker 0289"))
  }

  private func hits(_ answer: Answer) -> ListAnswer<SearchHit>? {
    if case .hits(let hits) = answer { hits } else { nil }
  }
}
