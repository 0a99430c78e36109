import Testing
import VerdictCore
import VerdictScreen

struct PickerTests {
  var browser = Browser(
    Fixture.library,
    views: [
      SavedView(name: "only hype", list: .claims, query: "verdict:hype"),
      SavedView(name: "audits", query: "audit*"),
    ])

  @Test(arguments: [
    ("c/chen<Enter>", "▸ Chen Li"), ("c/nyt<Enter>", "no summary of Nobody Yet"),
    ("v/hyp<Enter>", "▸ only hype"), ("s/new<Enter>", "newest first"),
    ("v/au<Esc><Enter>", "▸ only hype"), ("c/e<↓><↑><Enter>", "▸ Béla"),
    ("c/zzz<Enter><Esc>", "Connections of Ada Example  3"),
  ])
  func `a popup is narrowed as one types, and Enter opens the best row`(keys: String, text: String)
  {
    var browser = browser
    browser.press(keys)
    #expect(browser.screen.contains(text), "\(browser.screen)")
  }

  @Test mutating func `a popup says how many rows there are, and how many are found`() {
    browser.press("c")
    #expect(browser.screen.contains("Connections of Ada Example  3"))
    browser.press("/bel")
    #expect(browser.screen.contains("Connections of Ada Example  1 of 3"))
    browser.press("<^U>zzz")
    #expect(browser.screen.contains("No matches for zzz"))
  }

  @Test(arguments: [
    ("ze", "zeno example", 0), ("ex ze", "zeno example", 1), ("eno", "zeno example", 2),
    ("znex", "zeno example", 3), ("xz", "zeno example", nil), ("zain", "femi zanzaino", 2),
    ("zain", "zainab", 0),
  ])
  func `what begins so comes before what holds it, and that before its letters`(
    typed: String, text: String, rank: Int?
  ) {
    #expect(PickerSearch.rank(of: typed, in: text) == rank)
  }

  @Test mutating func `a speaker is found by the letters of their name, beginnings first`() {
    browser.library.summaries = ["Femi Zanzaino", "Ada Example", "Zainab Ode"].map { name in
      Summary(slug: Fixture.slug(name), speaker: Speaker(name: name), title: name)
    }
    browser.send(.libraryChanged)
    browser.press("Czain")
    #expect(browser.selectedText.contains("Zainab Ode"))
    browser.press("<^U>zbo")
    #expect(browser.selectedText.contains("Zainab Ode"))
  }
}
