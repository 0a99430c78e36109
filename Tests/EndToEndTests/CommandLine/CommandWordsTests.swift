import Foundation
import TestSupport
import Testing
import VerdictCore

/// What is typed where a command or a folder stands.
struct CommandWordsTests {
  private func run(_ arguments: [String]) throws -> FinishedProcess {
    let program = try Program().with(["VERDICT_LIBRARY": FixtureFolder.library])
    return try FinishedProcess(
      running: Program.path, arguments, environment: program.environment,
      folder: program.home.path)
  }

  @Test(arguments: [
    (["lst"], "no command, folder, file or summary 'lst'; did you mean `verdict list`?"),
    (["shw", "ada-example"], "no command 'shw'; did you mean 'show'?"),
    (["clams", "--json"], "no command 'clams'; did you mean 'claims'?"),
    (["ada-exampel"], "summary 'ada-exampel'; did you mean 'ada-example'?"),
    (["--library", FixtureFolder.library, "serach", "x"], "did you mean 'search'?"),
    (["ada-example", "--library", "nowhere"], "there is no folder 'nowhere'"),
    (["list", "--limti", "3"], "--limit"),
    (["list", "-hype"], "'-hype' is no option; a query that begins with - comes after --"),
    (["search", "open", "-verdict:hype"], "`verdict search -- '-verdict:hype'`"),
    (["help", "lst"], "there is no command 'lst'; did you mean 'list'?"),
    (["help", "zzzz"], "there is no command 'zzzz'"),
    (["zzzzzzzz"], "`verdict --help` names the commands"),
  ])
  func `a mistyped word is told, with what is near`(arguments: [String], message: String) throws {
    let result = try run(arguments)
    #expect(result.message.contains(message), "\(result.message)")
    #expect(result.text == "")
    #expect(result.end == .exited(message.contains("no folder 'nowhere'") ? 3 : 2))
  }

  @Test(arguments: [
    ["--library", FixtureFolder.broken, "list"], ["list", "--library", FixtureFolder.broken],
    ["--library=" + FixtureFolder.broken, "list"],
  ])
  func `the library stands before a command or after it`(arguments: [String]) throws {
    let result = try run(arguments)
    #expect(try result.text == run(["list", "--library", FixtureFolder.broken]).text)
    #expect(try result.text != run(["list"]).text)
    #expect(result.end == .exited(0))
  }

  @Test(arguments: ["ada-example", FixtureFolder.library + "/ada-example.md"])
  func `a slug and a file open the browser on their summary`(name: String) throws {
    let program = try Program().with(["VERDICT_LIBRARY": FixtureFolder.library])
    let terminal = try program.start(name)
    try terminal.waitForScreen(with: "Open weights make audits")
    try terminal.type("q", until: "5 summaries")
    terminal.send("Q")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test
  func `the README's examples can be typed in a shell as they stand, those of the help in quotes`()
    throws
  {
    let readme = try String(contentsOfFile: FixtureFolder.package + "/README.md", encoding: .utf8)
    let examples = readme.split(separator: "\n").filter {
      $0.hasPrefix("verdict ") && $0.contains("  # ") && !$0.hasPrefix("verdict ~")
    }
    #expect(examples.count == 18)
    let program = try Program().with(["VERDICT_LIBRARY": FixtureFolder.package + "/content"])
    try program.home.write("---\nspeaker: Ada\n---\n# T\n", to: "talks/a.md")
    try program.home.write("Bo on Ships\nReal\nThey float.\n", to: "talk.txt")
    let before = try FileManager.default.contentsOfDirectory(atPath: program.home.path)
    for example in examples {
      let result = try FinishedProcess(
        running: "/bin/sh",
        ["-c", "verdict() { '\(Program.path)' \"$@\"; }; \(example)"],
        environment: program.environment, folder: program.home.path)
      #expect(
        result.message.isEmpty
          || ["check", "changes"].contains { example.hasPrefix("verdict \($0)") },
        "\(example): \(result.message)")
      #expect(result.end == .exited(0) || result.end == .exited(1), "\(example)")
    }
    let help = try FinishedProcess(
      running: Program.path, ["list", "--help"], environment: program.environment)
    #expect(help.text.contains("single quotes: a shell takes"))
    for example in QueryGuide.rows.flatMap(\.examples) {
      #expect(!example.contains("'"))
      let result = try FinishedProcess(
        running: "/bin/sh", ["-c", "'\(Program.path)' list -- '\(example)'"],
        environment: program.environment, folder: program.home.path)
      #expect(result.end == .exited(0) || result.end == .exited(1), "\(example)")
      #expect(result.message.isEmpty || result.end == .exited(1), "\(example): \(result.message)")
    }
    let after = try FileManager.default.contentsOfDirectory(atPath: program.home.path)
    #expect(Set(after).subtracting(before).subtracting([".cache", ".local"]) == [])
  }
}
