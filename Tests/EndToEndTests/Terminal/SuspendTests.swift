import Foundation
import TestSupport
import Testing

struct SuspendTests {
  /// An interactive shell on a terminal, whose prompt tells when the program has stopped.
  private func startShell() throws -> PseudoTerminal {
    let program = try Program()
      .with(["verdict": Program.path, "VERDICT_LIBRARY": FixtureFolder.library, "PS1": "shell> "])
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-i"], environment: program.environment, folder: program.home.path)
    terminal.companion = program.home
    return terminal
  }

  private func waitForPrompt(_ count: Int, _ terminal: PseudoTerminal) throws {
    try terminal.wait(for: "prompt \(count)") { $0.ranges(of: "shell> ").count == count }
  }

  @Test func `^Z gives the terminal to the shell and fg takes it again, twice`() throws {
    let terminal = try startShell()
    try waitForPrompt(1, terminal)
    let before = terminal.modes
    terminal.send("\"$verdict\"\n")
    for prompt in 2...3 {
      try terminal.waitForScreen(with: "Ada Example on Open Compute")
      #expect(terminal.modes != before)
      terminal.send("\u{1A}")
      try waitForPrompt(prompt, terminal)
      #expect(terminal.modes == before)
      #expect(terminal.sent.modes == ["?25"])
      terminal.send("fg\n")
      try terminal.wait(for: "second screen") { _ in terminal.sent.modes.contains("?1049") }
    }
    try terminal.type("j", until: "Audits for Everybody")
    terminal.send("q")
    try waitForPrompt(4, terminal)
    #expect(terminal.modes == before)
    #expect(terminal.sent.modes == ["?25"])
    #expect(terminal.sent.violations == [])
    terminal.send("exit\n")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test func `a terminal that changed its size meanwhile is drawn at the new one`() throws {
    let terminal = try startShell()
    try waitForPrompt(1, terminal)
    terminal.send("\"$verdict\"\n")
    try terminal.waitForScreen(with: "Ada Example on Open Compute")
    terminal.send("\u{1A}")
    try waitForPrompt(2, terminal)
    terminal.resize(width: 100, height: 31)
    terminal.send("fg\n")
    try terminal.wait(for: "second screen") { _ in terminal.sent.modes.contains("?1049") }
    try terminal.type("", until: "\u{1B}[31;")
  }

  @Test func `a stop that nobody announced is followed by a repaint`() throws {
    let terminal = try Program().start("--library", FixtureFolder.library)
    try terminal.waitForScreen(with: "Ada Example on Open Compute")
    let before = terminal.text.ranges(of: "Ada Example on Open Compute").count
    terminal.signal(SIGSTOP)
    terminal.resize(width: 90, height: 20)
    terminal.signal(SIGCONT)
    try terminal.wait(for: "a repaint") {
      $0.ranges(of: "Ada Example on Open Compute").count > before
    }
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `a stopped program can be ended`(number: Int32) throws {
    let terminal = try startShell()
    try waitForPrompt(1, terminal)
    terminal.send("\"$verdict\"\n")
    try terminal.waitForScreen(with: "Ada Example on Open Compute")
    terminal.send("\u{1A}")
    try waitForPrompt(2, terminal)
    let before = terminal.modes
    terminal.send("kill -\(number) %1; fg; echo status $?\n")
    try terminal.wait(for: "status \(128 + number)")
    #expect(terminal.modes == before)
    #expect(terminal.sent.modes == ["?25"])
  }
}
