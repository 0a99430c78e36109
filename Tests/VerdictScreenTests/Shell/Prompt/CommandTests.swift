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
    #expect(browser.rows[1].contains("3 of 3 summaries  by title, A to Z   /audits OR chips"))
    #expect(browser.effects == [.perform(.remember(query: "audits OR chips"))])
    browser.press(":filter<Enter>")
    #expect(browser.rows[1].contains("3 summaries"))
  }

  @Test(arguments: [
    (":serch x", "unknown command “serch”; did you mean “search”?"),
    (":zzz", "unknown command “zzz”; Tab after : shows them all"),
    (":view audit", "no view is named “audit”; did you mean “audits”?"),
    (":sort size", "this page sorts by one of: speaker, title, date, hype"),
    (":save x", "there is no query on this page to save"),
    ("<Enter>:filter x", "there is no list on this page to filter"),
    ("<Enter>:sort title", "there is no list on this page to sort"),
    (":filter verdict:x", "the query cannot be read: expected a verdict"),
    (":search (", "the query cannot be read: expected"), (":claims (", "the query cannot be read"),
    (":graph nobody-at-all", "nobody is named “nobody-at-all”"),
    (":graph chen-lo", "nobody is named “chen-lo”; did you mean Chen Li?"),
    (":path nobode else", "nobody is named “nobode”; did you mean Nobody Yet?"),
    (":compare ada zzzz", "nobody is named “zzzz”; Tab completes names"),
    (":compare ada ada", "each speaker can be compared once"),
    (":path ada ada", "a path leads to somebody else"),
    (":show", "name the summary or the speaker"), (":scan x", "“scan” takes no words after it"),
    ("<Enter>:7", "there are no rows on this page"),
  ])
  func `a command that is not done closes its prompt and says why`(keys: String, message: String) {
    var browser = browser
    let page = keys.hasPrefix("<Enter>") ? "Open Compute" : "3 summaries"
    browser.press(keys + "<Enter>")
    #expect(browser.rows.suffix(2).joined().contains(message), "\(browser.rows.last ?? "")")
    #expect(browser.state.prompt == nil)
    #expect(browser.screen.contains(page))
    browser.press("j:<↑>")
    #expect(browser.rows.last == " " + keys.drop { $0 != ":" })
  }

  @Test(arguments: [
    (":graph chen-li", "CHEN LI"), (":graph Béla", "BÉLA BEISPIEL"), (":graph chen li", "CHEN LI"),
    (":path ada chen", "From Ada Example to Chen Li"), (":show chen-li", "Chips are food"),
    (":show bela", "Audits are cheap"), (":compare ada chen li", "▸ Compare"),
    (":claims salty", "1 of 9 claims"), (":summaries chips", "2 of 3 summaries"),
    (":speakers chen", "2 of 4 speakers"), (":search salty", "1 of 3 summaries"),
    (":help sort", "Keys with “sort”"), (":3", "▌Chen Li"), (":999", "▌Chen Li"),
  ])
  func `a command does what its words say`(keys: String, text: String) {
    var browser = browser
    browser.press(keys + "<Enter>")
    #expect(browser.screen.contains(text), "\(browser.screen)")
    #expect(browser.state.prompt == nil)
  }

  @Test(arguments: [
    (":se<Tab>", " :search"), (":s<Tab><Tab>", " :summaries"), (":s<S-Tab>", " :scan"),
    (":view o<Tab>", " :view only hype"), (":sort <Tab><Tab>", " :sort title"),
    (":zz<Tab>", " :zz"), (":<Tab><S-Tab>", " :quit"), (":s<Tab>x<Tab>", " :search x"),
    (":graph ch<Tab>", " :graph chen-li"), (":path ada b<Tab>", " :path ada bela-beispiel"),
    (":claims ver<Tab>h<Tab>", " :claims verdict:hype"),
    ("/verdict:real,h<Tab>", " /verdict:real,hype"),
    ("/-ha<Tab>", " /-has:"), ("/-ha<Tab><Tab>", " /-has:date"), ("/word<Tab>", " /word"),
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
