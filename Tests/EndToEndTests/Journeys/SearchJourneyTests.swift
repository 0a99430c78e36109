import Foundation
import TestSupport
import Testing

/// What a person sees who looks for something.
@Suite(.enabled(if: Tmux.isAvailable, "tmux shows what a person would see"))
struct SearchJourneyTests {
  @Test(arguments: Journey.sizes)
  func `a list is filtered as one types, and comes back`(width: Int, height: Int) throws {
    let journey = try Journey(width, height)
    let tmux = journey.tmux
    try tmux.type("/aud")
    try tmux.wait(for: " 2 of 5 summaries")
    try tmux.type("* verdict:hyp")
    let wrong = try tmux.wait(for: "expected a verdict")
    #expect(wrong.last?.contains("/aud* verdict:hyp") == true)
    #expect(wrong.contains { $0.hasPrefix(" ") && $0.contains(" of 5 summaries") })
    try tmux.type("e")
    try tmux.wait(for: " 1 of 5 summaries")
    try tmux.press("Enter")
    try tmux.wait(for: "/aud* verdict:hype")
    try tmux.press("Escape")
    try journey.waitForWholeList()
    try tmux.type("/")
    try tmux.press("Up")
    try tmux.wait(for: " 1 of 5 summaries")
    try tmux.press("Escape")
    try journey.waitForWholeList()
    try journey.quit()
  }

  @Test(arguments: Journey.sizes)
  func `a search leads to the very words, and from match to match`(width: Int, height: Int) throws {
    let journey = try Journey(width, height)
    let tmux = journey.tmux
    try tmux.press("7")
    try tmux.wait(for: "best match first")
    try tmux.type("/audits")
    try tmux.wait(for: " 2 of 5 summaries  best match first")
    // The order of the library comes first, and the ranks when they are known.
    try tmux.wait(for: "the best match first") { rows in
      let places = ["Béla Beispiel", "Ada Example"].map { name in
        rows.firstIndex { $0.contains(name) } ?? .max
      }
      return places[0] < places[1] && places[1] < .max
    }
    try tmux.press("Enter", "j", "Enter")
    try tmux.wait(for: "Search ▸ Ada Example")
    let first = try tmux.wait(for: " matches  n/N")
    #expect(first.last?.hasPrefix(" 1 of ") == true)
    try tmux.press("n")
    try tmux.wait(for: " 2 of ")
    try tmux.press("N", "N")
    try tmux.wait(for: "from the end")
    try journey.quit()
  }

  @Test func `a saved view is a list of its own`() throws {
    let journey = try Journey(
      120, 36, config: "views:\n  overhyped: {list: claims, query: 'verdict:hype'}\n")
    let tmux = journey.tmux
    try tmux.press("v")
    try tmux.wait(for: "overhyped")
    try tmux.press("Enter")
    try tmux.wait(for: " 2 of 8 claims")
    try journey.quit()
  }

  @Test func `queries asked before are there at the next start`() throws {
    let program = try Program()
    for isFirst in [true, false] {
      let tmux = try program.watch(FixtureFolder.library, width: 80, height: 24)
      try tmux.wait(for: " 5 summaries")
      try tmux.type("/")
      if isFirst { try tmux.type("audits") } else { try tmux.press("Up") }
      try tmux.wait(for: " 2 of 5 summaries")
      try tmux.press("Enter")
      try tmux.press("Q")
      try tmux.wait(for: "its end") { _ in (try? tmux.value(of: "#{pane_dead}")) == "1" }
    }
  }

  @Test func `a view is written to the config file, and one that is not UTF-8 is left alone`()
    throws
  {
    for config in ["# mine\n".utf8.map(\.self), [0x23, 0xE9, 0x0A]] {
      let program = try Program()
      try program.home.write("", to: ".config/verdict/.keep")
      try program.home.write(config, to: Array(".config/verdict/config.yaml".utf8))
      let tmux = try program.watch(FixtureFolder.library, width: 80, height: 24)
      try tmux.wait(for: " 5 summaries")
      try tmux.type("/audits")
      try tmux.wait(for: " 2 of 5 summaries")
      try tmux.press("Enter", "V")
      try tmux.type("audited")
      try tmux.press("Enter")
      if config.contains(0xE9) { try tmux.wait(for: "is not saved") }
      try tmux.press("Q")
      try tmux.wait(for: "its end") { _ in (try? tmux.value(of: "#{pane_dead}")) == "1" }
      let file = program.home.path(".config/verdict/config.yaml")
      let written = try Data(contentsOf: URL(filePath: file))
      let view = Data((config.contains(0xE9) ? "" : "views:\n  'audited': 'audits'\n").utf8)
      #expect(written == Data(config) + view)
    }
  }
}
