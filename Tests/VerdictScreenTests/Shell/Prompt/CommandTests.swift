import Testing
import VerdictCore
import VerdictScreen

struct CommandTests {
  var browser = Browser(
    Fixture.library,
    views: [
      SavedView(name: "only hype", list: .claims, query: "verdict:hype"),
      SavedView(name: "audits", query: "audit*"),
    ])

  @Test(arguments: [
    (":claims", KeyContext.claims), (":2", .summaries), (":search audit", .search),
    (":graph", .graph), ("2:summaries", .summaries), (":view audits", .summaries),
    (":view only hype", .claims), (":help", .help), (":view", .picker), ("", .summaries),
  ])
  func `a command leads to a page`(keys: String, context: KeyContext) {
    var browser = browser
    browser.press(keys + "<Enter><Esc>")
    browser.press(keys.isEmpty ? "" : keys + "<Enter>")
    if keys == ":2" { browser.press("<Esc>") }
    #expect(browser.state.context == context)
  }

  @Test(arguments: [
    (":q", Effect.quit), (":quit", .quit), (":scan", .perform(.scan)), (": q ", .quit),
  ])
  func `a command does what its key does`(keys: String, effect: Effect) {
    var browser = browser
    browser.press(keys + "<Enter>")
    #expect(browser.effects == [effect])
  }

  @Test mutating func `a filter and an order can be typed`() {
    browser.press(":filter audits OR chips<Enter>:sort title<Enter>")
    #expect(browser.rows[1].contains("3 of 3 summaries  by title ↑   /audits OR chips"))
    #expect(browser.effects == [.perform(.remember(query: "audits OR chips"))])
    browser.press(":filter<Enter>")
    #expect(browser.rows[1].contains("3 summaries"))
  }

  @Test(arguments: [
    (":serch x", "▾ unknown command “serch”; did you mean “search”?"),
    (":zzz", "▾ unknown command “zzz”; Tab shows them all"),
    (":view audit", "▾ no view has this name: did you mean “audits”?"),
    (":sort size", "▾ expected one of: speaker, title, date, hype"),
    (":save x", "▾ there is no query on this page to save"),
    ("<Enter>:filter x", "▾ there is no list on this page to filter"),
    ("<Enter>:sort title", "▾ there is no list on this page to sort"),
    (":filter verdict:x", "▾ expected a verdict"), (":search (", "▾ expected"),
  ])
  func `a mistake is shown at its position, and can be mended`(keys: String, message: String) {
    var browser = browser
    browser.press(keys + "<Enter>")
    #expect(browser.screen.contains(message))
    #expect(browser.state.prompt != nil)
    browser.press("<Esc>")
    #expect(browser.state.prompt == nil)
  }

  @Test(arguments: [
    (":se<Tab>", " :search"), (":s<Tab><Tab>", " :summaries"), (":s<S-Tab>", " :scan"),
    (":view o<Tab>", " :view only hype"), (":sort <Tab><Tab>", " :sort title"),
    (":zz<Tab>", " :zz"), (":<Tab><S-Tab>", " :quit"), (":s<Tab>x<Tab>", " :search x"),
  ])
  func `Tab goes through what a line can be completed to`(keys: String, line: String) {
    var browser = browser
    browser.press(keys)
    #expect(browser.rows.last == line)
  }

  @Test mutating func `commands typed before come back`() {
    browser.press(":claims<Enter>:sort verdict<Enter>:<↑><↑>")
    #expect(browser.rows.last == " :claims")
  }
}
