import Foundation
import TestSupport
import Testing

struct PagerTests {
  private let program: Program

  init() throws { program = try Program().with(["VERDICT_LIBRARY": FixtureFolder.library]) }

  /// Writes a pager into the home.
  private func pager(_ script: String) throws -> String {
    try program.home.write("#!/bin/sh\nhome=$(dirname \"$0\")\n" + script + "\n", to: "pager")
    let path = program.home.path("pager")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return path
  }

  private var paged: String? {
    try? String(contentsOfFile: program.home.path("paged"), encoding: .utf8)
  }

  private let keeping = "cat > \"$home/paged\"; echo \"[$LESS]\" \"$@\""

  @Test(arguments: [["show", "ada-example"], ["list"], ["check"], ["claims"], ["config"]])
  func `what is longer than the terminal goes to the pager, whole`(arguments: [String]) throws {
    let long = program.with(["PAGER": "\(try pager(keeping)) -x 'a b'"])
    let terminal = try PseudoTerminal(
      Program.path, arguments, environment: long.environment, folder: program.home.path, width: 80,
      height: 3)
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.text.hasPrefix("[FRX] -x a b\r\n"), "\(terminal.text)")
    let text = try #require(paged)
    let other = try PseudoTerminal(
      Program.path, arguments + ["--no-pager"], environment: long.environment,
      folder: program.home.path, width: 80, height: 3)
    try other.waitForEnd()
    #expect(other.text.hasPrefix(text.replacing("\n", with: "\r\n")))
  }

  @Test func `what fits the terminal does not go to the pager, nor what goes to a pipe`() throws {
    let short = program.with(["PAGER": try pager(keeping)])
    let terminal = try short.start("list", width: 80, height: 6)
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.text.contains("Béla") && paged == nil)
    #expect(try short.run("show", "ada-example").end == .exited(0))
    #expect(paged == nil)
  }

  @Test(arguments: ["config", "variable"])
  func `the pager of the config comes before that of the variable, and cat is none`(
    place: String
  ) throws {
    let pager = try pager(keeping)
    let config = place == "config" ? pager : "cat"
    try program.home.write("pager: \(config)\n", to: ".config/verdict/config.yaml")
    let other = program.with(["PAGER": place == "config" ? "cat" : pager])
    let terminal = try other.start("list", height: 3)
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect((paged != nil) == (place == "config"))
    #expect(terminal.text.contains("Béla") == (place == "variable"))
  }

  @Test func `a pager that is left early is no fault`() throws {
    let early = program.with(["PAGER": try pager("head -n 1; exit 0")])
    let terminal = try early.start("show", "ada-example", height: 3)
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.text.split(separator: "\r\n").count == 1, "\(terminal.text)")
  }

  @Test func `a pager that cannot be started is told, and the text is there without it`() throws {
    let terminal = try program.with(["PAGER": "no-such-pager"]).start("list", height: 3)
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.text.contains("verdict: no-such-pager cannot be started: no such file"))
    #expect(terminal.text.contains("Béla") && terminal.text.contains("Émile"))
    let without = try program.with(["PATH": program.home.path]).start("list", height: 3)
    #expect(try without.waitForEnd() == .exited(0))
    #expect(!without.text.contains("cannot be started") && without.text.contains("Émile"))
  }

  @Test func `messages wait until the pager is left, and the status is that of the command`() throws
  {
    let pager = try pager("cat > /dev/null; printf shown; head -n 1 < /dev/tty")
    let library = FixtureFolder.library.replacing("/library", with: "/broken")
    let terminal = try program.with(["PAGER": pager, "VERDICT_LIBRARY": library])
      .start("check", height: 5)
    try terminal.wait(for: "shown")
    #expect(!terminal.text.contains("summaries"))
    terminal.send("\u{3}")
    terminal.send("x\n")
    #expect(try terminal.waitForEnd() == .exited(1))
    #expect(terminal.text.contains("summaries"))
  }

  @Test(.enabled(if: access("/usr/bin/less", X_OK) == 0))
  func `a pager that is stopped goes on with the command, once`() throws {
    let line = "\"$verdict\" show ada-example; echo stopped; fg; echo [$?]; read a"
    let shell = program.with(["PAGER": "less", "verdict": Program.path])
    let terminal = try PseudoTerminal(
      "/bin/bash", ["-mc", line], environment: shell.environment, folder: program.home.path,
      width: 80, height: 10)
    terminal.companion = program.home
    try terminal.wait(for: "real")
    terminal.send("\u{1A}")
    try terminal.wait(for: "stopped")
    // Until less has its modes back, what is typed is the terminal's.
    try terminal.wait(for: "the end") { text in
      terminal.send("q")
      return text.contains("[0]")
    }
  }

  @Test(.enabled(if: access("/usr/bin/less", X_OK) == 0))
  func `without a pager of one's own it is less, which is left with q`() throws {
    let terminal = try program.with(["PAGER": nil]).start("show", "ada-example", height: 10)
    try terminal.wait(for: ":")
    try terminal.wait(for: "Ada Example")
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.modes == terminal.firstModes)
  }
}
