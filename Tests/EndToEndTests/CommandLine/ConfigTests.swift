import Foundation
import TestSupport
import Testing

struct ConfigTests {
  private let program: Program

  init() throws { program = try Program() }

  private func configure(_ yaml: String) throws {
    try program.home.write(yaml, to: ".config/verdict/config.yaml")
  }

  @Test func `the path is printed whether or not there is a file`() throws {
    let result = try program.run("config", "--path")
    #expect(result.text == "\(program.home.path)/.config/verdict/config.yaml\n")
    #expect(result.end == .exited(0) && result.message == "")
    #expect(try program.with(["HOME": nil]).run("config", "--path").end == .exited(3))
  }

  @Test func `what is in force is printed with where it comes from`() throws {
    try configure("theme: dark\nkeys:\n  copy: Y\nviews: {a: audit}\n")
    let result = try program.with(["EDITOR": "vim", "PAGER": nil]).run("config")
    let lines = result.text.split(separator: "\n").map { line in
      line.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }
    #expect(lines.first == "# \(program.home.path)/.config/verdict/config.yaml")
    for line in [
      "theme: dark # line 1", "copy: Y # line 3", "edit: e # default", "editor: vim # $EDITOR",
      "mouse: yes # default", "pager: less -R # default", "a: audit # line 4", "keys:", "views:",
    ] {
      #expect(lines.contains(line), "\(line)")
    }
    #expect(result.message == "" && result.end == .exited(0))
  }

  @Test func `each problem is told with line and column, and the status says that there are some`()
    throws
  {
    try configure("theme: drak\nkeys:\n  copy: o\nmouse: 7\nviews: {a: 'verdict:'}\npagr: less\n")
    let result = try program.run("config")
    #expect(result.text.contains("theme: auto"))
    let places = result.message.split(separator: "\n").map { line in
      line.dropFirst("\(program.home.path)/.config/verdict/config.yaml:".count).prefix { $0 != " " }
    }
    #expect(places == ["1:8:", "3:9:", "4:8:", "5:12:", "6:1:"])
    #expect(result.end == .exited(1))
    let json = try program.run("config", "--json")
    let object = try JSONSerialization.jsonObject(with: Data(json.text.utf8)) as? [String: Any]
    #expect((object?["problems"] as? [Any])?.count == 5)
    #expect(json.message == "" && json.end == .exited(1))
  }

  @Test func `a file that counts for nothing is told as such`() throws {
    try configure("theme: [\n")
    let result = try program.run("config")
    #expect(
      result.message.hasPrefix("\(program.home.path)/.config/verdict/config.yaml:2:1: this is"))
    #expect(result.end == .exited(1))
  }

  @Test func `the browser says how many problems there are, and who shows them`() throws {
    try configure("theme: drak\nkeys: {copy: o}\n")
    let terminal = try program.start("--library", FixtureFolder.library, width: 160)
    try terminal.wait(for: "2 problems in")
    try terminal.wait(for: "`verdict config` shows them all")
  }

  @Test func `keys that were chosen work, and those in their place do not`() throws {
    try configure("keys: {next: n, next-match: ^N, quit: <F10>}\n")
    let terminal = try program.start("--library", FixtureFolder.library, width: 160)
    try terminal.waitForScreen(with: "n/k")
    terminal.send("Q")
    try terminal.wait(for: "Q does nothing here")
    terminal.send("\u{1B}[21~")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test(arguments: [true, false])
  func `the mouse is taken unless the config says no`(isTaken: Bool) throws {
    try configure("mouse: \(isTaken ? "yes" : "no")\n")
    let terminal = try program.start("--library", FixtureFolder.library)
    try terminal.waitForScreen(with: "Béla")
    #expect(terminal.sent.modes.contains("?1000") == isTaken)
  }

  @Test(arguments: [true, false])
  func `queries are kept for the next start unless the config says no`(isKept: Bool) throws {
    try configure("remember: \(isKept)\n")
    let terminal = try program.start("--library", FixtureFolder.library)
    try terminal.waitForScreen(with: "Béla")
    try terminal.type("/ada\r", until: "ada")
    terminal.send("Q")
    #expect(try terminal.waitForEnd() == .exited(0))
    let path = program.home.path(".local/state/verdict/queries")
    #expect(FileManager.default.fileExists(atPath: path) == isKept)
  }
}
