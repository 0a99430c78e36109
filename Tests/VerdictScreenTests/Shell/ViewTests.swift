import Testing
import VerdictCore
import VerdictScreen

struct ViewTests {
  var browser = Browser(
    Fixture.library,
    views: [
      SavedView(name: "only hype", list: .claims, query: "verdict:hype"),
      SavedView(name: "audits", query: "audit*"),
    ])

  @Test mutating func `a view is a list of its own, under its name`() {
    browser.press("v<Enter>")
    #expect(browser.rows[0].hasPrefix(" Claims ▸ only hype"))
    #expect(browser.rows[1].contains("2 of 9 claims"))
    browser.press("<Esc>vj<Enter>")
    #expect(browser.rows[0].hasPrefix(" Summaries ▸ audits"))
    #expect(browser.rows[1].contains("2 of 3 summaries"))
  }

  @Test mutating func `a view is closed like a page, and its list's key leads elsewhere`() {
    browser.press("v<Enter>2")
    #expect(browser.rows[1].contains("9 claims"))
    browser.press("H")
    #expect(browser.rows[0].contains("only hype"))
    browser.press("q")
    #expect(browser.rows[1].contains("3 summaries"))
    #expect(browser.effects == [])
  }

  @Test mutating func `Esc in a view goes back to the view's own query, then leaves`() {
    browser.press("v<Enter>/ chips<Enter>")
    #expect(browser.rows[1].contains("1 of 9 claims"))
    browser.press("<Esc>")
    #expect(browser.rows[1].contains("2 of 9 claims"))
    browser.press("<Esc>")
    #expect(browser.state.history.current.context == .summaries)
  }

  @Test mutating func `the query of a list is saved under a name`() {
    browser.press("2/chips<Enter>Vsalty ones<Enter>")
    let view = SavedView(name: "salty ones", list: .claims, query: "chips")
    #expect(browser.effects == [.perform(.remember(query: "chips")), .perform(.saveView(view))])
    #expect(browser.rows.last == " saved as “salty ones”; v shows all views")
    browser.press("v")
    #expect(browser.screen.contains("salty ones"))
    browser.press("<Esc>:save only hype<Enter>")
    #expect(
      browser.effects.last
        == .perform(.saveView(SavedView(name: "only hype", list: .claims, query: "chips"))))
    #expect(browser.state.views.map(\.name) == ["audits", "salty ones", "only hype"])
  }

  @Test mutating func `without a query there is nothing to save`() {
    browser.press("V")
    #expect(browser.rows.last?.contains("there is no query on this page to save") == true)
    browser.press("/chips<Enter>V <Enter>")
    #expect(browser.effects == [.perform(.remember(query: "chips"))])
  }

  @Test func `without views the picker says how to make one`() {
    var browser = Browser(Fixture.library)
    browser.press("v")
    #expect(browser.screen.contains("No views yet."))
    browser.press("<Enter>jG<Esc>")
    #expect(browser.state.context == .summaries)
  }

  @Test func `a view whose query went bad shows the whole list`() {
    var browser = Browser(Fixture.library, views: [SavedView(name: "x", query: "verdict:x")])
    browser.press("v<Enter>")
    #expect(browser.rows[1].contains("3 summaries"))
  }
}
