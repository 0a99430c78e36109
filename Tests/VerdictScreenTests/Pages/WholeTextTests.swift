import Testing
import VerdictCore
import VerdictScreen

/// What does not fit a row can be read in full on the same page.
struct WholeTextTests {
  private static let reason =
    "holds that whoever trains a model must let others look into it, and says of the bill on large "
    + "models that it asks for less than any bakery is asked for, which nobody has denied so far"

  private static let library = MemoryLibrary(summaries: [
    Summary(
      slug: Fixture.slug("ada-example"), speaker: Speaker(name: "Ada Example"),
      title: "Ada Example on Open Compute", claims: [Claim(text: "A claim", verdict: .real)],
      connections: [
        Connection(kind: .agrees, target: Fixture.slug("nobody-yet"), reason: reason)
      ])
  ])

  @Test(arguments: [
    (80, 24, "<Enter>c"), (120, 36, "<Enter>c"), (80, 24, "<Enter>c<Enter>"),
    (120, 36, "<Enter>c<Enter>"), (44, 16, "<Enter>c<Enter>"), (80, 24, "4tnobody<Enter>"),
    (120, 36, "4tnobody<Enter>"),
  ])
  func `reasons are whole in popups, on pages of speakers and on paths`(
    width: Int, height: Int, keys: String
  ) {
    var browser = Browser(Self.library, width: width, height: height)
    browser.press(keys)
    let words = browser.rows.flatMap { $0.split { " │▌".contains($0) } }.joined(separator: " ")
    #expect(words.contains(Self.reason))
  }

  @Test func `a speaker without a summary and a comparison have no counts above them`() {
    var browser = Browser(Self.library)
    #expect(browser.rows[0].contains("1 real"))
    browser.press("<Enter>c<Enter>")
    #expect(!browser.rows[0].contains("real"))
    browser.press("<Esc>Cnobody<Enter>")
    #expect(!browser.rows[0].contains("real"))
  }
}
