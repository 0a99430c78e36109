import Testing
import VerdictCore

@testable import VerdictScreen

struct ReadingOnTests {
  private let ada = Fixture.slug("ada-example")

  private func listing(_ slug: String, _ title: String) -> SummaryListing {
    var listing = SummaryListing(Fixture.bela)
    listing.slug = Fixture.slug(slug)
    listing.title = title
    return listing
  }

  private func browser(
    _ reading: ReadingOn, width: Int = 80, height: Int = 24
  ) -> Browser {
    var library = Fixture.library
    library.further[Fixture.ada.slug] = reading
    var browser = Browser(library, width: width, height: height)
    browser.press("<Enter>")
    return browser
  }

  @Test(arguments: [(80, 24), (120, 36), (200, 60)])
  func `at the end of a summary stands where to go, and Enter goes there`(
    width: Int, height: Int
  ) {
    let opposite = ReadingOn.Opposite(
      summary: listing(Fixture.bela.slug.text, "Bela on Rust"), contradicting: 2, claims: 2)
    var browser = browser(ReadingOn(opposite: opposite), width: width, height: height)
    #expect(!browser.screen.contains("Read On"))
    browser.press("G")
    browser.press(String(repeating: "]", count: 30))
    #expect(browser.screen.contains("says otherwise:"))
    for word in ["contradict", "each", "other", "2"] { #expect(browser.screen.contains(word)) }
    if width < 100 { browser.press("G") } else { browser.press("<Tab>") }
    browser.press("<Enter>")
    let page = browser.state.history.current.layer as? SummaryPage
    #expect(page?.slug == Fixture.bela.slug)
  }

  @Test func `of two one is picked`() {
    let opposite = ReadingOn.Opposite(
      summary: listing(Fixture.bela.slug.text, "Bela on Rust"), contradicting: 1, claims: 0)
    var browser = browser(
      ReadingOn(
        nextUnread: listing(Fixture.chen.slug.text, "Chen on Tides"), opposite: opposite))
    browser.press("GG<Enter>")
    #expect(browser.screen.contains("Links"))
    browser.press("j<Enter>")
    let page = browser.state.history.current.layer as? SummaryPage
    #expect(page?.slug == Fixture.chen.slug)
  }

  @Test func `of speakers who agree it is not said that one contradicts the other`() {
    let opposite = ReadingOn.Opposite(
      summary: listing(Fixture.bela.slug.text, "Bela on Rust"), contradicting: 0, claims: 1)
    var browser = browser(ReadingOn(opposite: opposite))
    browser.press("GG")
    let words = browser.rows.joined(separator: " ").split { " │┃".contains($0) }
      .joined(separator: " ")
    #expect(
      words.contains("says otherwise: Béla Beispiel, Bela on Rust 1 claim set against claims here"))
    #expect(!words.contains("contradicts the other"))
  }

  @Test func `where nothing is known nothing is offered`() {
    var browser = browser(ReadingOn())
    browser.press("GG")
    #expect(!browser.screen.contains("Read On"))
  }
}
