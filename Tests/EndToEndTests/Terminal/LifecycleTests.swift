import Foundation
import TestSupport
import Testing

struct LifecycleTests {
  private static let endings = [SIGTERM, SIGHUP, SIGINT, SIGQUIT]

  /// The modes of a terminal that was given back: a cursor, and nothing else.
  private static let givenBack: Set = ["?25"]

  private func start(_ program: Program) throws -> PseudoTerminal {
    try program.start("--library", FixtureFolder.library)
  }

  @Test func `the first screen shows what there is, on a second screen without a cursor`() throws {
    let terminal = try start(Program())
    try terminal.waitForScreen(with: "Ada Example on Open Compute")
    #expect(terminal.sent.modes == ["?1", "?1000", "?1006", "?1049", "?2004"])
  }

  @Test(arguments: ["q", "Q", "\u{3}"])
  func `a key quits, and the terminal is as it was`(key: String) throws {
    let terminal = try start(Program())
    let before = terminal.modes
    try terminal.waitForScreen(with: "Ada Example on Open Compute")
    #expect(terminal.modes != before)
    terminal.send(key)
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.modes == before)
    #expect(terminal.sent.modes == Self.givenBack)
    #expect(terminal.sent.violations == [])
  }

  @Test(arguments: endings)
  func `a signal ends the program as a signal does, and the terminal is as it was`(number: Int32)
    throws
  {
    let terminal = try start(Program())
    let before = terminal.modes
    try terminal.waitForScreen(with: "Ada Example on Open Compute")
    terminal.signal(number)
    #expect(try terminal.waitForEnd() == .signalled(number))
    #expect(terminal.modes == before)
    #expect(terminal.sent.modes == Self.givenBack)
  }

  @Test(arguments: endings + [0])
  func `the same holds during a first scan, also for quitting`(number: Int32) throws {
    let program = try Program()
    try Talks.write(500, to: "library", in: program.home)
    let terminal = try program.start("--library", "library")
    let before = terminal.modes
    try terminal.wait(for: "reading ")
    if number == 0 { terminal.send("q") } else { terminal.signal(number) }
    #expect(try terminal.waitForEnd() == (number == 0 ? .exited(0) : .signalled(number)))
    #expect(terminal.modes == before)
    #expect(terminal.sent.modes == Self.givenBack)
    #expect(
      try program.run("list", "--library", "library").text.split(separator: "\n").count == 500)
  }

  @Test func `a terminal that is taken away ends the program`() throws {
    let terminal = try start(Program())
    try terminal.waitForScreen(with: "Ada Example on Open Compute")
    terminal.hangUp()
    #expect(try terminal.waitForEnd() == .signalled(SIGHUP))
  }

  @Test func `a terminal that is taken away ends a program that is deaf to SIGHUP too`() throws {
    let program = try Program().with(["VERDICT_LIBRARY": FixtureFolder.library])
    let terminal = try program.startShell("trap '' HUP; exec \"$verdict\"")
    try terminal.waitForScreen(with: "Ada Example on Open Compute")
    terminal.signal(SIGHUP)
    try terminal.type("", until: "Ada Example on Open Compute")
    terminal.hangUp()
    #expect(try terminal.waitForEnd() == .signalled(SIGHUP))
  }

  @Test(arguments: ["trap", "overflow", "abort", "segfault"])
  func `a crash gives the terminal back first, then says one line and dies by its signal`(
    kind: String
  ) throws {
    let terminal = try Program().start("debug", "crash", kind)
    let before = terminal.modes
    let end = try terminal.waitForEnd()
    let signals = [
      "trap": [SIGILL, SIGTRAP], "overflow": [SIGSEGV, SIGBUS], "abort": [SIGABRT],
      "segfault": [SIGSEGV],
    ]
    #expect(signals[kind]?.map(ProcessEnd.signalled).contains(end) == true, "\(end)")
    #expect(terminal.modes == before)
    #expect(terminal.sent.modes == Self.givenBack)
    let parts = terminal.text.components(separatedBy: "\u{1B}[?1049l")
    let lines = SentText((parts.last ?? "").utf8).plain.split(separator: "\r\n")
    #expect(lines.count == 1)
    let line = lines.first.map(String.init) ?? ""
    #expect(
      line.wholeMatch(
        of: /verdict \d+\.\d+\.\d+: crashed \(SIG[A-Z]+\); .*`verdict debug info` prints/) != nil)
    #expect(!parts.dropLast().contains { $0.contains("crashed") })
  }
}
