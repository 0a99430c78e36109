import TestSupport
import Testing

/// What a person sees who asks whom a speaker stands with.
@Suite(.enabled(if: Tmux.isAvailable, "tmux shows what a person would see"))
struct GraphJourneyTests {
  @Test(arguments: Journey.sizes)
  func `the four views of the graph, with one speaker in focus`(width: Int, height: Int) throws {
    let journey = try Journey(width, height)
    try journey.tmux.press("4")
    try journey.tmux.wait(for: "ADA EXAMPLE")
    try journey.tmux.press("d")
    try journey.tmux.wait(for: "a neighbour's neighbour") { rows in
      rows.count { $0.contains("Chen Li") } > 1
    }
    try journey.tmux.press("d", "]")
    try journey.tmux.wait(for: "▌Ada Example")
    try journey.tmux.wait(for: "◆ speaker")
    try journey.tmux.press("]")
    try journey.tmux.wait(for: "row on column")
    try journey.tmux.press("z")
    try journey.tmux.wait(for: "rows on columns")
    try journey.tmux.press("z", "]")
    try journey.tmux.wait(for: "From Ada Example to whom?")
    try journey.tmux.press("t")
    try journey.tmux.wait(for: "A path to")
    try journey.tmux.press("c", "h", "e", "n")
    try journey.tmux.wait(for: "name: chen")
    try journey.tmux.press("Enter")
    try journey.tmux.wait(for: "From Ada Example to Chen Li 作者: 1 step, 1 path")
    try journey.tmux.press("]")
    try journey.tmux.wait(for: "ADA EXAMPLE")
    try journey.quit()
  }

  @Test(arguments: Journey.sizes)
  func `speakers, a comparison, findings`(width: Int, height: Int) throws {
    let journey = try Journey(width, height)
    try journey.tmux.press("3")
    try journey.tmux.wait(for: "verdicts")
    try journey.tmux.press("s", "j", "j", "Enter")
    try journey.tmux.wait(for: "most claims first")
    try journey.tmux.press("g", "C")
    try journey.tmux.wait(for: "Compare with")
    try journey.tmux.press("d", "o", "r", "a")
    try journey.tmux.wait(for: "name: dora")
    try journey.tmux.press("Enter")
    try journey.tmux.wait(for: "▸ Compare")
    try journey.tmux.press("q", "!")
    try journey.tmux.wait(for: "Worth a look")
    try journey.tmux.press("Enter")
    try journey.tmux.wait(for: "a page") { rows in !rows.contains { $0.contains("Worth a look") } }
    try journey.quit()
  }

  @Test func `a terminal without box drawing gets ASCII`() throws {
    let program = try Program()
    let tmux = try program.watch(FixtureFolder.library, "--ascii", width: 80, height: 24)
    try tmux.wait(for: " 5 summaries")
    try tmux.press("4")
    let rows = try tmux.wait(for: "ADA EXAMPLE")
    #expect(rows.contains { $0.contains("+---+--") })
    #expect(rows.joined().unicodeScalars.allSatisfy { $0.isASCII || $0.properties.isAlphabetic })
    try tmux.press("Q")
  }
}
