import Foundation
import TestSupport
import Testing

struct KeyTests {
  @Test func `keys typed before the first screen are not lost`() throws {
    let program = try Program()
    #expect(try program.run("list", "--library", FixtureFolder.library).end == .exited(0))
    let terminal = try program.start("--library", FixtureFolder.library)
    terminal.send("jj\r")
    try terminal.wait(for: "Summaries ▸ ")
    try terminal.type("", until: "Chips are food")
  }

  @Test func `fifty keys in one write move fifty rows`() throws {
    let program = try Program()
    try Talks.write(60, to: "library", in: program.home)
    #expect(try program.run("list", "--library", "library").end == .exited(0))
    let terminal = try program.start("library")
    try terminal.waitForScreen(with: "Talk 0001")
    terminal.send(String(repeating: "j", count: 50))
    try terminal.type("\r", until: "Claim 0051 is made")
  }

  @Test(
    arguments: [["NO_COLOR": "1"], ["TERM": "vt100"], ["TERM": "vt100", "NO_COLOR": "1"]]
      as [[String: String?]])
  func `no colour is sent where there is to be none`(values: [String: String?]) throws {
    let terminal = try Program().with(values).start("--library", FixtureFolder.library)
    try walk(terminal)
    #expect(!terminal.sent.hasColour)
    #expect(terminal.sent.violations == [])
  }

  @Test(arguments: ["xterm-256color", "xterm", "tmux-256color", "screen", "linux"])
  func `colours are sent else`(type: String) throws {
    let terminal = try Program().with(["TERM": type])
      .start("--library", FixtureFolder.library)
    try walk(terminal)
    #expect(terminal.sent.hasColour)
  }

  /// Through every page, as far as words tell that it is drawn.
  private func walk(_ terminal: PseudoTerminal) throws {
    try terminal.waitForScreen(with: "Open weights")
    try terminal.type("f", until: "hidden")
    try terminal.type("2", until: "8 claims")
    try terminal.type("4", until: "ADA EXAMPLE")
    try terminal.type("?", until: "next, previous")
    try terminal.type("?1", until: "Open Compute")
    terminal.send("Q")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test(.enabled(if: Blocking.canBeSeen))
  func `a browser that nobody touches waits without a timeout`() throws {
    let terminal = try Program().start("--library", FixtureFolder.library)
    try terminal.waitForScreen(with: "Ada Example on Open Compute")
    try terminal.wait(for: "a wait without a timeout") { _ in
      Blocking.waitsForEver(terminal.process)
    }
  }
}
