import CNcurses
import Foundation
import TestSupport
import Testing

/// The whole of the module in a small program on a real terminal.
struct CursesTerminalTests {
  private let environment = [
    "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent",
    // What `make sanitize` says to the sanitizer in the program.
    "ASAN_OPTIONS": ProcessInfo.processInfo.environment["ASAN_OPTIONS"] ?? "",
  ]
  private let program: String

  init() throws { program = try #require(BuiltProgram.path("terminal-probe")) }

  // MARK: Leaving

  @Test func `quitting gives the terminal back`() throws {
    let terminal = try start()
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exited(0))
    expectGivenBack(terminal)
    #expect(terminal.text.hasSuffix("quit\r\n"))
  }

  @Test(arguments: [
    SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGUSR1, SIGUSR2, SIGPIPE, SIGSYS, SIGXCPU, SIGXFSZ,
    SIGVTALRM,
    SIGPROF, SIGALRM,
  ])
  func `a signal that ends the program gives the terminal back, and is what it dies of`(
    signal: Int32
  ) throws {
    let terminal = try start()
    terminal.signal(signal)
    #expect(try terminal.waitForEnd() == .signalled(signal))
    expectGivenBack(terminal)
  }

  @Test(arguments: [SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT])
  func `a fault that is sent gives the terminal back, is told, and is what the program dies of`(
    signal: Int32
  ) throws {
    let terminal = try start()
    terminal.signal(signal)
    #expect(try terminal.waitForEnd() == .signalled(signal))
    expectGivenBack(terminal)
    let line = "probe 1: ended by another program (\(Self.name(of: signal)))\r\n"
    #expect(terminal.text.contains(line))
  }

  private static func name(of signal: Int32) -> String {
    let names = [
      SIGSEGV: "SIGSEGV", SIGBUS: "SIGBUS", SIGFPE: "SIGFPE", SIGILL: "SIGILL",
      SIGTRAP: "SIGTRAP", SIGABRT: "SIGABRT",
    ]
    return names[signal] ?? ""
  }

  @Test(arguments: ["T", "O", "A", "B"])
  func `a crash of our own gives the terminal back too`(key: String) throws {
    let terminal = try start()
    terminal.send(key)
    guard case .signalled = try terminal.waitForEnd() else {
      Issue.record("it lived")
      return
    }
    expectGivenBack(terminal)
    #expect(terminal.text.contains("probe 1: crashed"))
  }

  @Test func `without its terminal the program ends as by a hangup`() throws {
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "trap '' HUP; exec \(program)"], environment: environment)
    try waitForFrame(terminal)
    terminal.hangUp()
    #expect(try terminal.waitForEnd() == .signalled(SIGHUP))
  }

  @Test func `a program held up by a terminal that nobody reads can still be ended`() throws {
    let terminal = try start(width: 500, height: 200)
    // A frame of hundreds of kilobytes, more than any terminal takes unread.
    terminal.send("w")
    try terminal.waitForUnread()
    terminal.signal(SIGTERM)
    #expect(try terminal.waitForEnd(reading: false) == .signalled(SIGTERM))
    #expect(terminal.modes == terminal.firstModes)
  }

  // MARK: Stopping

  @Test func `a stop gives the terminal back, and going on paints everything in the new size`()
    throws
  {
    let terminal = try startInShell(
      "\(program); echo [1]; read a; fg; echo [2]; read b; fg; echo [3]")
    for round in 1...2 {
      terminal.send("\u{1A}")
      try terminal.wait(for: "[\(round)]")
      expectGivenBack(terminal, times: round)
      let painted = terminal.output.count
      terminal.resize(width: 60, height: 10 + round)
      terminal.send("\n")
      try terminal.wait(for: "a new frame") { _ in
        let new = String(decoding: terminal.output[painted...], as: UTF8.self)
        return new.contains("\u{1B}[?1049h") && new.contains("\u{1B}[?1000h")
          && new.contains("\u{1B}[2J") && new.contains("48;5;24m")
      }
    }
    terminal.send("q")
    try terminal.wait(for: "[3]")
    expectGivenBack(terminal, times: 3)
  }

  @Test(arguments: ["TERM", "HUP"])
  func `a stopped program that is told to end does so`(signal: String) throws {
    let wait = "while kill -0 %1 2>/dev/null; do :; done"
    let terminal = try startInShell("\(program); kill -\(signal) %1; \(wait); echo [ended]")
    terminal.send("\u{1A}")
    try terminal.wait(for: "[ended]")
    expectGivenBack(terminal)
  }

  // MARK: Drawing

  @Test func `one row down costs few bytes, and a key that changes nothing costs none`() throws {
    let terminal = try start(width: 120, height: 40)
    let before = terminal.output.count
    terminal.send("j")
    try terminal.wait(for: "a change") { _ in terminal.output.count > before }
    terminal.send("xxxxxxxxq")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.output.count - before < 300)
  }

  @Test(arguments: [(1, 1), (2, 1), (1, 2), (300, 100), (1000, 500), (0, 0)])
  func `any size is drawn`(width: Int, height: Int) throws {
    let terminal = try start(width: width, height: height)
    terminal.send("jjjq")
    #expect(try terminal.waitForEnd() == .exited(0))
    expectGivenBack(terminal)
  }

  @Test func `a storm of sizes ends with the last one`() throws {
    let terminal = try start()
    for step in 0..<400 { terminal.resize(width: 1 + step * 37 % 211, height: 1 + step * 17 % 61) }
    terminal.resize(width: 43, height: 7)
    terminal.send("jjjjjj")
    // The cursor on the seventh row, all of the 43 columns.
    try terminal.wait(for: "the last row") {
      $0.contains("\u{1B}[7;1H") || $0.contains("\u{1B}[7d")
    }
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exited(0))
    expectGivenBack(terminal)
  }

  @Test(arguments: ["vt100", "xterm", "linux", "screen", "ansi"])
  func `terminals with fewer colours show the cursor by reversing`(type: String) throws {
    let terminal = try start(terminal: type, until: ";7")
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(!terminal.text.contains("48;5;"))
    #expect(terminal.modes == terminal.firstModes)
  }

  @Test func `NO_COLOR is no colour`() throws {
    let terminal = try start(adding: ["NO_COLOR": "1"], until: ";7")
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(!terminal.text.contains("38;5;") && !terminal.text.contains("48;5;"))
  }

  // MARK: Refusing

  @Test(arguments: [
    (["TERM": ""], "TERM is not set"), (["TERM": "no-such-type"], "does not know the terminal"),
    (["TERM": "dumb"], "cannot move its cursor"), (["TERM": "unknown"], "cannot move its cursor"),
  ])
  func `a terminal that cannot be drawn on is refused in one line`(
    variables: [String: String], message: String
  ) throws {
    let terminal = try PseudoTerminal(
      program, environment: environment.merging(variables) { $1 })
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.text.hasPrefix("refused: ") && terminal.text.contains(message))
    #expect(terminal.text.contains("verdict list"))
    #expect(terminal.text.filter(\.isNewline).count == 1 && !terminal.text.contains("\u{1B}"))
  }

  @Test(arguments: [("</dev/null", "standard input"), ("| cat", "standard output")])
  func `a pipe is refused in one line`(redirection: String, stream: String) throws {
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "\(program) \(redirection)"], environment: environment)
    try terminal.waitForEnd()
    #expect(terminal.text.contains("\(stream) is not a terminal"))
    #expect(!terminal.text.contains("\u{1B}"))
  }

  @Test(arguments: ["C", "POSIX", "", "xx_XX"])
  func `a locale that says nothing counts as UTF-8`(locale: String) throws {
    let terminal = try start(adding: ["LC_ALL": locale, "LANG": locale])
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  // MARK: Steps

  private func start(
    width: Int = 80, height: Int = 24, terminal type: String = "xterm-256color",
    adding variables: [String: String] = [:], until sign: String = "48;5;24m"
  ) throws -> PseudoTerminal {
    let all = environment.merging(["TERM": type]) { $1 }.merging(variables) { $1 }
    let terminal = try PseudoTerminal(program, environment: all, width: width, height: height)
    try terminal.wait(for: sign)
    return terminal
  }

  /// Starts a shell with job control, without which nothing can be stopped.
  private func startInShell(_ script: String) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal("/bin/bash", ["-mc", script], environment: environment)
    try waitForFrame(terminal)
    return terminal
  }

  private func waitForFrame(_ terminal: PseudoTerminal) throws {
    try terminal.wait(for: "48;5;24m")
  }

  private func expectGivenBack(
    _ terminal: PseudoTerminal, times: Int = 1, location: SourceLocation = #_sourceLocation
  ) {
    let text = terminal.text
    #expect(terminal.modes == terminal.firstModes, sourceLocation: location)
    // ncurses leaves the second screen once more, before the first frame.
    #expect(text.ranges(of: "\u{1B}[?1049l").count == times + 1, sourceLocation: location)
    #expect(text.ranges(of: "\u{1B}[?1000l").count == times, sourceLocation: location)
    for mode in ["[?1049l", "[?25h", "[?1000l", "[?1006l", "[?2004l", "[?1l"] {
      let ends = text.ranges(of: "\u{1B}" + mode.dropLast())
        .compactMap { text[$0.upperBound...].first }.filter { "hl".contains($0) }
      #expect(ends.last == mode.last, "\(mode)", sourceLocation: location)
    }
  }
}
