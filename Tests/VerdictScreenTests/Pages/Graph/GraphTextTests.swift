import Testing
import VerdictCore

@testable import VerdictScreen

struct GraphTextTests {
  private static let reason = Array(repeating: "a reason of many words", count: 30)
    .joined(separator: ", ")

  private static let library = MemoryLibrary(summaries: [
    Summary(
      slug: Fixture.slug("ada"), speaker: Speaker(name: "Ada"),
      connections: [
        Connection(kind: .agrees, target: Fixture.slug("bo"), reason: reason + ", the end")
      ]),
    Summary(slug: Fixture.slug("bo"), speaker: Speaker(name: "Bo")),
  ])

  @Test(arguments: [(80, 24), (120, 36), (44, 16)])
  func `a reason longer than its place is read with J and K`(width: Int, height: Int) {
    var browser = Browser(Self.library, width: width, height: height)
    browser.press("4j")
    var seen = browser.screen
    for _ in 0..<40 {
      browser.press("J")
      seen += browser.screen
    }
    #expect(seen.contains("the end"))
    #expect(browser.screen.contains("the end"))
    browser.press("k")
    browser.press("j")
    #expect(!browser.screen.contains("the end"))
  }
}
