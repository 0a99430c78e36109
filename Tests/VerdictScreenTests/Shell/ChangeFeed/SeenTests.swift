import Testing
import VerdictCore
import VerdictOracle
import VerdictScreen

/// What changed since the reader was last here, and what counts as seen.
struct SeenTests {
  private var browser = Browser(Fixture.changed)

  private func seen(_ browser: Browser) -> [Slug?] {
    browser.effects.compactMap { effect -> Slug?? in
      if case .perform(.see(let slug)) = effect { slug } else { nil }
    }
  }

  @Test mutating func `changes are listed by summary, and each leads to its claim`() {
    browser.press("w")
    let rows = browser.rows
    #expect(rows.contains { $0.contains("Béla Beispiel  bela-beispiel  new, 1 claim") })
    #expect(rows.contains { $0.contains("Chen Li  chen-li  text changed") })
    #expect(rows.contains { $0.contains("Dora Doe  dora-doe  removed") })
    #expect(rows.contains { $0.contains("new  ● real  Open weights make audits possible") })
    #expect(rows.contains { $0.contains("removed  ◌ unproven  Moonshots pay") })
    #expect(rows.contains { $0.contains("● real → ○ hype  Small models will replace") })
    browser.press("/reworded")
    #expect(browser.screen.contains("before: Audits will be mandatory law within five years"))
    browser.press("<Enter>")
    #expect(browser.selectedText.contains("Audits will be law within five years"))
  }

  @Test mutating func `a summary that is gone cannot be opened, and says so`() {
    browser.press("w/dora<Enter><Enter>")
    #expect(browser.rows.last?.contains("this summary is gone") == true)
  }

  @Test mutating func `a summary that changed counts as seen when it is opened, and once`() {
    browser.press("<Enter>")
    #expect(seen(browser) == [Fixture.ada.slug])
    browser.press("jj?<Esc>")
    browser.send(.performed(.undo))
    #expect(seen(browser) == [Fixture.ada.slug])
    browser.library.seen?.summaries[Fixture.ada.slug] = Fixture.ada
    browser.press("<Esc><Enter>")
    #expect(seen(browser).count == 1)
    // What changes under the reader's eyes counts as seen too.
    browser.library.summaries[0].claims[0].verdict = .hype
    browser.send(.libraryChanged)
    #expect(seen(browser).count == 2)
  }

  @Test mutating func `help that is opened at once stays while the summary counts as seen`() {
    var state = browser.state
    _ = state.update(.pressed(.enter))
    _ = state.update(.pressed("?"))
    browser.state = state
    browser.settle()
    #expect(browser.screen.contains("half a page down, up"))
    #expect(browser.effects.contains(.perform(.see(Fixture.ada.slug))))
  }

  @Test(arguments: ["wU", ":seen<Enter>"])
  func `all of it counts as seen at a key or a command`(keys: String) {
    var browser = browser
    browser.press(keys)
    #expect(seen(browser) == [nil])
    browser.library.seen = SeenLibrary(browser.library.summaries)
    browser.send(.performed(.see(nil)))
    browser.press("w")
    #expect(browser.screen.contains("Nothing has changed since you last saw it."))
    #expect(browser.screen.contains("Noted since 2026-01-02."))
    #expect(browser.rows.last?.contains("all seen") == false)
  }

  @Test mutating func `every summary is marked as read at a command, which says what it takes`() {
    browser.press(":read<Enter>")
    #expect(browser.rows.last?.contains("marks every summary as read") == true)
    browser.press(":read a<Tab><Enter>")
    #expect(browser.effects.last == .perform(.readAll))
  }

  @Test mutating func `what changed in the meantime is told once, and w shows it`() {
    browser.send(.changedMeanwhile(3))
    #expect(
      browser.rows.last?.hasSuffix("3 summaries changed since you were last here  w shows") == true)
    browser.press("jkjk")
    #expect(browser.rows.last?.contains("changed") == false)
    browser.send(.changedMeanwhile(3))
    browser.press("w")
    #expect(browser.rows.last?.contains("U all seen") == true)
  }

  @Test mutating func `what you see and cannot be noted is said, with the reason`() {
    browser.failure = "read-only"
    browser.press(":seen<Enter>")
    #expect(browser.screen.contains("what you see is not noted: read-only"))
  }

  @Test mutating func `the list takes in what changes while it is open, and the cursor stays`() {
    browser.press("wj")
    let pointed = browser.selectedText
    browser.library.summaries.append(
      Summary(slug: Fixture.slug("aa"), speaker: Speaker(name: "Aa")))
    browser.send(.libraryChanged)
    #expect(browser.screen.contains("Aa  aa  new, 0 claims"))
    #expect(browser.selectedText == pointed)
  }
}
