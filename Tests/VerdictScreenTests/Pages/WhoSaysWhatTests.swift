import Testing
import VerdictCore

@testable import VerdictScreen

/// A speaker who has changed sides says two things of another, each for reasons of its own.
struct WhoSaysWhatTests {
  private static func summary(
    _ slug: String, _ name: String, _ connections: [Connection]
  ) -> Summary {
    Summary(
      slug: Fixture.slug(slug), speaker: Speaker(name: name), title: "\(name) on talks",
      claims: (0..<9).map { Claim(text: "Claim \($0)", verdict: $0 < 3 ? .real : .hype) },
      panels: [
        Panel(
          kind: .missed,
          text: Array(repeating: "words that fill a line to its very end", count: 9)
            .joined(separator: " "))
      ], connections: connections)
  }

  private static let library = MemoryLibrary(summaries: [
    summary(
      "ada-one", "Ada",
      [Connection(kind: .contradicts, target: Fixture.slug("bo"), reason: "on permits, once")]),
    summary(
      "ada-two", "Ada",
      [Connection(kind: .agrees, target: Fixture.slug("bo"), reason: "on permits, now")]),
    summary("bo", "Bo", []),
  ])

  @Test(arguments: [":show bo<Enter>G", "3jc", ":show bo<Enter>z]]"])
  func `each reason stands after what it is for`(keys: String) {
    var browser = Browser(Self.library, width: 200, height: 60)
    browser.press(keys)
    if keys == "3jc" {
      #expect(browser.screen.contains("on permits"))
      return
    }
    #expect(browser.screen.contains("Ada agrees with Bo: on permits, now"))
    #expect(browser.screen.contains("Ada contradicts Bo: on permits, once"))
    #expect(!browser.screen.contains("now; on permits"))
  }

  @Test func `a path names who says what and why`() {
    var browser = Browser(Self.library, width: 120, height: 36)
    browser.press(":path ada bo<Enter>")
    #expect(browser.screen.contains("words conflict"))
    #expect(browser.screen.contains("Ada agrees with Bo: on permits, now"))
    #expect(browser.screen.contains("Ada contradicts Bo: on permits, once"))
  }

  @Test(arguments: [64, 72, 79, 80, 81, 90, 99, 100, 120])
  func `no letter of a panel is cut off`(width: Int) {
    var browser = Browser(Self.library, width: width, height: 36)
    browser.press("<Enter>")
    if width < 100 { browser.press("z") }
    let page = browser.state.history.current.layer as? SummaryPage
    #expect(page?.layout(in: browser.state.environment.body)?.isFlowing == false)
    let panel = browser.rows.filter { $0.contains("words that") || $0.contains("very end") }
    #expect(!panel.isEmpty)
    #expect(!panel.contains { $0.contains("…") }, "\(panel)")
  }

  @Test(arguments: [(80, 24), (120, 36)])
  func `what a filter hides is counted`(width: Int, height: Int) {
    var browser = Browser(Self.library, width: width, height: height)
    browser.press("<Enter>f")
    #expect(browser.screen.contains("only ● real   6 hidden"))
    browser.press("f")
    #expect(browser.screen.contains("only ○ hype   3 hidden"))
  }

  @Test func `a view has no counts of the whole library above it`() {
    var browser = Browser(
      Self.library, views: [SavedView(name: "hyped", list: .claims, query: "verdict:hype")])
    browser.press("v<Enter>")
    #expect(!browser.rows[0].contains("real"))
  }

  @Test func `where no speaker is on the page the graph was left at, or asks for one`() {
    var browser = Browser(Self.library)
    browser.press("84")
    #expect(browser.screen.contains("─ The graph around"))
    browser.press("bo<Enter>")
    #expect(browser.state.history.current.context == .graph)
    browser.press("84")
    #expect(browser.state.history.current.context == .graph)
  }

  @Test func `nobody is compared with themselves`() {
    var browser = Browser(Self.library)
    browser.press(":compare ada ada<Enter>")
    #expect(browser.rows.last?.contains("each speaker can be compared once") == true)
  }
}
