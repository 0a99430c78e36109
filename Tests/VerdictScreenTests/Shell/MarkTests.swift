import Testing
import VerdictCore

@testable import VerdictScreen

/// Marks that a reader makes with keys.
struct MarkTests {
  private static let ada = Fixture.ada.slug
  private var browser: Browser

  init() {
    var library = Fixture.library
    library.marks = [:]
    browser = Browser(library)
  }

  private func changes(_ browser: Browser) -> [MarkChange] {
    browser.effects.flatMap { effect -> [MarkChange] in
      if case .perform(.mark(let change)) = effect { change.changes } else { [] }
    }
  }

  /// Puts marks where the library answers from.
  private mutating func keep(_ marks: [MarkKey: ReaderMark]) {
    for (key, mark) in marks {
      var of = browser.library.marks?[key.summary] ?? SummaryMarks()
      of.marks[key] = mark
      browser.library.marks?[key.summary] = of
    }
    browser.send(.performed(.undo))
  }

  @Test(arguments: [
    ("m", MarkKey(.bookmark, ada)),
    ("<Enter>m", MarkKey(.bookmark, ada, part: "open-weights-make-audits-possible")),
    ("2m", MarkKey(.bookmark, ada, part: "open-weights-make-audits-possible")),
    ("<Enter><Tab>m", MarkKey(.bookmark, ada)), ("U", MarkKey(.read, ada)),
    ("<Enter>U", MarkKey(.read, ada)),
  ])
  func `a key marks what is under the cursor`(keys: String, key: MarkKey) {
    var browser = browser
    browser.press(keys)
    #expect(changes(browser).last?.key == key)
    #expect(changes(browser).last?.mark?.words.isEmpty == false)
  }

  @Test mutating func `the same key takes the mark away`() {
    keep([
      MarkKey(.bookmark, Self.ada): ReaderMark(words: "w"),
      MarkKey(.read, Self.ada): ReaderMark(words: "w"),
    ])
    #expect(browser.rows.contains { $0.contains("★") })
    browser.press("mU")
    #expect(changes(browser).map(\.mark) == [nil, nil])
  }

  @Test mutating func `what is not read has a mark in the list, and a bookmark has another`() {
    #expect(browser.rows.filter { $0.contains("•") }.count >= 3)
    keep([
      MarkKey(.read, Self.ada): ReaderMark(words: "w"),
      MarkKey(.bookmark, Fixture.chen.slug): ReaderMark(words: "w"),
    ])
    #expect(browser.rows.first { $0.contains("Ada Example") }?.contains("•") == false)
    #expect(browser.rows.first { $0.contains("Chen Li") }?.contains("★") == true)
  }

  @Test mutating func `an opinion and a note stand on the card`() {
    let key = MarkKey(.opinion, Self.ada, part: "open-weights-make-audits-possible")
    keep([key: ReaderMark(opinion: .disagree, note: "who \u{1B}[31mpays?", words: "w")])
    browser.press("<Enter>")
    #expect(browser.screen.contains("● real  you disagree"))
    #expect(browser.screen.contains("your note  who ␛[31mpays?"))
  }

  @Test mutating func `a asks for an opinion, and for a note`() {
    browser.press("<Enter>aj<Enter>")
    #expect(changes(browser).last?.mark?.opinion == .disagree)
    browser.press("ajjj<Enter>who pays?<Enter>")
    #expect(
      changes(browser).last?.mark
        == ReaderMark(note: "who pays?", words: "Open weights make audits possible"))
  }

  @Test mutating func `a summary seen to its end counts as read, once`() {
    browser.press("<Enter>")
    #expect(changes(browser) == [])
    browser.press("G")
    #expect(changes(browser).map(\.key) == [MarkKey(.read, Self.ada)])
    browser.press("gGjk")
    #expect(changes(browser).count == 1)
  }

  @Test mutating func `what was marked as unread again stays so`() {
    keep([MarkKey(.read, Self.ada): ReaderMark(words: "w")])
    browser.press("<Enter>")
    browser.library.marks?[Self.ada] = nil
    browser.press("UG")
    #expect(changes(browser).map(\.mark) == [nil])
  }

  @Test mutating func `bookmarks are listed and lead there; one of what is gone says so`() {
    browser.press("'")
    #expect(browser.screen.contains("No bookmarks yet."))
    keep([
      MarkKey(.bookmark, Fixture.chen.slug): ReaderMark(words: "Chips for all"),
      MarkKey(.bookmark, Slug(slugifying: "nobody")): ReaderMark(words: "Lost"),
    ])
    #expect(browser.screen.contains("nobody (gone)"))
    #expect(browser.screen.contains("Chips for all"))
    browser.press("/lost<Enter><Enter>")
    #expect(browser.rows.last?.contains("this summary is gone; its bookmark is kept") == true)
    browser.press("<Esc>'/chips<Enter><Enter>")
    #expect(browser.rows[0].contains("Chen Li"))
  }

  @Test mutating func `undo and redo are asked for`() {
    browser.press("u<^R>")
    #expect(browser.effects == [.perform(.undo), .perform(.redo)])
  }

  @Test mutating func `a mark that is not kept says so and why, until it is`() {
    browser.failure = "disk full"
    browser.press("m")
    #expect(
      browser.screen.contains("not saved, bookmark on “Ada Example on Open Compute”: disk full"))
    browser.press("j")
    #expect(browser.screen.contains("not saved"))
    browser.failure = nil
    for case .perform(let work) in browser.effects { browser.send(.performed(work)) }
    #expect(!browser.screen.contains("not saved"))
  }

  @Test func `where no marks are kept keys say so`() {
    var browser = Browser(Fixture.library)
    browser.press("<Enter>m")
    #expect(browser.rows.last?.contains("marks are not kept here") == true)
    browser.press("G")
    #expect(browser.effects == [])
  }
}
