import Testing
import VerdictCore
import VerdictScreen

struct BrowsingTests {
  var browser = Browser(Fixture.library)

  @Test(arguments: ["q", "Q", "<^C>", "jjq", "<Enter>Q", "c<^C>", "?Q", "2q"])
  func `these keys quit`(keys: String) {
    var browser = browser
    browser.press(keys)
    #expect(browser.effects == [.quit])
  }

  @Test(arguments: [
    "<Esc>", "<^D>", "h", "<Backspace>", "<Enter>q", "<Enter>4qq", "cq", "?q", "Fq", "z9",
  ])
  func `these keys do not`(keys: String) {
    var browser = browser
    browser.press(keys)
    #expect(browser.effects == [])
    #expect(browser.state.history.current.context == .summaries)
  }

  @Test(arguments: [
    ("E", "E does nothing here; ? lists the keys"), ("9", "9 does nothing here"),
    ("<Esc>", "Esc does nothing here"),
    ("[", "[ does nothing here"), ("cx", "x does nothing here"), ("H", "no page before this one"),
    ("L", "no page after this one"), ("/zzz<Enter><Enter>", "Enter does nothing here"),
    ("/zzz<Enter>C", "there is no speaker on this page to compare"),
  ])
  func `a key that means nothing here says so`(keys: String, notice: String) {
    var browser = browser
    browser.press(keys)
    #expect(browser.rows.last?.contains(notice) == true)
    browser.press("j")
    #expect(browser.rows.last?.contains(notice) == false)
  }

  @Test(arguments: [
    ("", "q quit", "Esc back"), ("<Enter>", "Esc back", "q quit"), ("c", "Esc back", "q quit"),
    ("/zzz<Enter>", "Esc back", "Enter open"), ("f", "Esc back", "zz"), ("2", "q quit", "Esc back"),
  ])
  func `the footer offers what does something`(keys: String, offered: String, not other: String) {
    var browser = Browser(Fixture.library, width: 60, height: 24)
    browser.press(keys)
    #expect(browser.rows.last?.contains(offered) == true)
    #expect(browser.rows.last?.contains(other) == false)
  }

  @Test mutating func `opening a summary and coming back keeps the cursor`() {
    browser.press("jj<Enter>")
    #expect(browser.rows[0].contains("Summaries ▸ Chen Li"))
    browser.press("<Esc>")
    #expect(browser.selectedText.hasPrefix("Chen Li"))
  }

  @Test func `J and K go on and back in the list that a summary was opened from`() {
    var browser = Browser(Fixture.library)
    browser.press("<Enter>z")
    var shown: [String] = []
    for key in ["J", "J", "J", "K", "<Esc>"] {
      browser.press(key)
      shown.append(String(browser.rows[0].dropFirst().prefix(24)))
    }
    #expect(
      shown.map { $0.split(separator: " ").joined(separator: " ") } == [
        "Summaries ▸ Béla Beispie", "Summaries ▸ Chen Li", "Summaries ▸ Chen Li",
        "Summaries ▸ Béla Beispie", "1 Summaries 2 Claims 3 S",
      ])
    #expect(browser.selectedText.hasPrefix("Béla"))
    browser.press("<Enter>c<Enter>J")
    #expect(browser.rows.last?.contains("not opened from a list") == true)
  }

  @Test func `J and K scroll the preview of a list without leaving it`() {
    var browser = Browser(Fixture.library, width: 120, height: 12)
    let before = browser.screen
    browser.press("JJ")
    #expect(browser.screen != before)
    #expect(browser.selectedText.hasPrefix("Ada"))
    browser.press("KK")
    #expect(browser.screen == before)
  }

  @Test mutating func `a claim opens its summary at that claim`() {
    browser.press("2jjj<Enter>")
    #expect(browser.rows[0].contains("Claims ▸ Ada Example"))
    #expect(browser.selectedText.contains("unproven"))
  }

  @Test mutating func `history goes back and forward`() {
    browser.press("<Enter>42H")
    #expect(browser.state.history.current.context == .graph)
    browser.press("H")
    #expect(browser.state.history.current.context == .summary)
    browser.press("HH")
    #expect(browser.state.history.current.context == .summaries)
    browser.press("LLL")
    #expect(browser.state.history.current.context == .claims)
  }

  @Test mutating func `a page key returns to the page as it was left`() {
    browser.press("j21")
    #expect(browser.selectedText.hasPrefix("Béla Beispiel"))
  }

  @Test mutating func `a connection leads to the speaker's summary`() {
    browser.press("<Enter>c<Enter>")
    #expect(browser.rows[0].contains("▸ Béla Beispiel"))
    browser.press("q")
    #expect(browser.rows[0].contains("▸ Ada Example"))
  }

  @Test mutating func `a speaker without a summary has a page that says who mentions them`() {
    browser.press("cj<Enter>")
    #expect(browser.screen.contains("There is no summary of Nobody Yet yet."))
    #expect(browser.screen.contains("Ada Example agrees with Nobody Yet"))
    browser.press("<Enter>")
    #expect(browser.rows[0].contains("▸ Ada Example"))
  }

  @Test mutating func `the graph is centred anew, and history goes back`() {
    browser.press("4")
    #expect(browser.screen.contains("ADA EXAMPLE"))
    browser.press("j<Enter>")
    #expect(browser.screen.contains("CHEN LI"))
    browser.press("<Enter>")
    #expect(browser.rows[0].contains("▸ Chen Li"))
    browser.press("qq")
    #expect(browser.screen.contains("ADA EXAMPLE"))
    browser.press("c")
    #expect(browser.rows[0].contains("▸ Chen Li"))
  }

  @Test mutating func `both sides of a connection are told in words`() {
    browser.press("4j")
    #expect(browser.screen.contains("Ada Example contradicts Chen Li: on chips"))
    #expect(browser.screen.contains("Chen Li agrees with Ada Example: on weights"))
    #expect(browser.screen.contains("⚡"))
  }

  @Test mutating func `panels change with brackets, and keys go to the pane in use`() {
    browser.press("<Enter>]]")
    #expect(browser.screen.contains("Who pays for the audits?"))
    browser.press("[[[")
    #expect(browser.screen.contains("The audits are real, and public."))
    browser.press("<Tab>")
    #expect(browser.selectedText == "")
    browser.press("<Tab>j")
    #expect(browser.selectedText.contains("hype"))
  }

  @Test mutating func `back leaves the panel first`() {
    browser.press("<Enter><Tab>")
    #expect(browser.selectedText == "")
    browser.press("h")
    #expect(browser.selectedText.contains("real"))
    browser.press("h")
    #expect(browser.state.history.current.context == .summaries)
  }

  @Test mutating func `the connections of a claim's speaker need no preview`() {
    browser.press("2pc<Enter>")
    #expect(browser.rows[0].contains("▸ Béla Beispiel"))
  }

  @Test mutating func `help lists every key of the table, and closes`() {
    browser = Browser(Fixture.library, width: 120, height: 60)
    browser.press("?")
    let shown = browser.screen
    browser.press("G")
    for row in KeyTable.standard.rows {
      #expect((shown + browser.screen).contains(row.does.string), "\(row.does.string)")
    }
    browser.press("?")
    #expect(!browser.screen.contains("half a page"))
  }

  @Test mutating func `what a scan does is shown until it ends`() {
    browser.send(.scanStarted)
    #expect(browser.rows.last?.contains("looking for files") == false)
    browser.send(.scanProgressed(ScanProgress(filesRead: 250, filesFound: 1000)))
    #expect(browser.rows.last?.hasSuffix("250 of 1,000 files") == true)
    browser.press("r")
    #expect(browser.effects == [])
    browser.send(.scanFinished)
    #expect(browser.rows.last?.contains("files") == false)
    browser.press("r")
    #expect(browser.effects == [.perform(.scan)])
  }

  @Test mutating func `the first scan says that it looks for files`() {
    browser = Browser(MemoryLibrary(summaries: []))
    browser.send(.scanStarted)
    #expect(browser.rows.last?.contains("looking for files") == true)
    #expect(!browser.screen.contains("No summaries"))
  }

  @Test mutating func `a warning is cleaned, and stays until the next key`() {
    browser.send(.warned("the cache \u{1B}[2J is read-only"))
    #expect(browser.rows.last == " the cache ␛[2J is read-only")
    browser.press("j")
    #expect(browser.rows.last?.contains("cache") == false)
  }

  @Test mutating func `an empty library says what a summary is`() {
    browser = Browser(MemoryLibrary(summaries: []))
    #expect(browser.screen.contains("No summaries in ~/talks"))
    browser.press("<Enter>jGc4f")
    #expect(browser.state.history.current.context == .summaries)
  }

  @Test mutating func `a summary whose file went says so`() {
    browser.press("<Enter>")
    browser.library.summaries.removeFirst()
    browser.send(.libraryChanged)
    #expect(browser.screen.contains("Open weights make audits possible"))
    browser = Browser(Fixture.library)
    browser.library.summaries.removeFirst()
    browser.press("<Enter>")
    #expect(browser.screen.contains("This summary is gone"))
  }

  @Test func `a page is ready for keys once what they act on is here`() {
    var state = AppState(size: Size(width: 80, height: 24), libraryName: "x")
    func settle() {
      while let question = state.questions.first {
        _ = state.update(.answered(question, Fixture.library.answer(question)))
      }
    }
    for key in ["j", "2", .enter, "c", .enter, "4"] as [Key] {
      settle()
      #expect(state.isReady)
      _ = state.update(.pressed(key))
    }
    #expect(!state.isReady)
  }

  @Test(arguments: ["1", "2", "3", "4", "5", "6", "8", "<Enter>", ":compare ada chen<Enter>"])
  func `findings open from every page`(keys: String) {
    var browser = Browser(Fixture.library)
    browser.press(keys + "!")
    #expect(browser.state.overlay != nil)
    #expect(!browser.screen.contains("does nothing here"))
  }
}
