import Foundation
import TestSupport
import Testing
import VerdictCore

struct CheckTests {
  /// A library with one of every diagnostic: the fixture's files and those too odd to be kept.
  private func brokenLibrary(in world: TemporaryFolder) throws {
    let fixture = FixtureFolder.broken
    for name in try FileManager.default.contentsOfDirectory(atPath: fixture) {
      let text = try String(contentsOfFile: "\(fixture)/\(name)", encoding: .utf8)
      try world.write(text, to: "broken/\(name)")
    }
    symlink("nowhere.md", world.path("broken/dangling.md"))
    let start = "---\nspeaker: Odd Files\ntitle: A title\n---\n"
    try world.write(Array("caf".utf8) + [0xE9], to: Array("broken/latin.md".utf8))
    try world.write(String(repeating: "x\n", count: 5 << 20), to: "broken/large.md")
    try world.write(
      "---\nrole: \(String(repeating: "x", count: 70_000))\n---\n", to: "broken/front.md")
    try world.write(start + String(repeating: "> ", count: 200) + "deep\n", to: "broken/deep.md")
    try world.write(
      start + String(repeating: "|", count: 600) + "\n"
        + String(repeating: "|-", count: 600) + "\n", to: "broken/wide.md")
  }

  @Test func `every rule is reported with its location, and the status says so`() throws {
    let program = try Program()
    try brokenLibrary(in: program.home)
    let result = try program.run("check", "broken")
    #expect(result.message == "10 errors, 50 warnings, 10 notes in 14 summaries\n")
    #expect(result.end == .exited(1))
    try Golden.expect(result.text, equals: "Tests/EndToEndTests/Fixtures/Golden/check-broken.txt")
    let elsewhere = Set(Finding.Kind.allCases.map(\.rawValue) + ["unrecorded-change"])
    for rule in RuleRegistry.all.map({ $0.id }) where !elsewhere.contains(rule) {
      #expect(result.text.contains("[\(rule)]\n"), "\(rule) is not in the fixture")
    }
  }

  @Test func `paths are as they were typed`() throws {
    let program = try Program()
    try program.home.write("---\nspeaker: Ada\n---\n", to: "library/deep/a.md")
    let absolute = program.home.path("library")
    for (typed, path) in [
      ("library", "library/deep/a.md"), ("./library/", "./library/deep/a.md"),
      ("library/deep/a.md", "library/deep/a.md"), (absolute, "\(absolute)/deep/a.md"),
    ] {
      let first = try program.run("check", typed).text.split(separator: "\n").first
      #expect(first?.hasPrefix("\(path):1:1: warning: ") == true, "\(first ?? "")")
    }
  }

  @Test func `one file is checked by itself`() throws {
    let program = try Program()
    let result = try program.run("check", "claims.md", folder: FixtureFolder.broken)
    #expect(result.text.contains("claims.md:9:14: warning: "))
    #expect(!result.text.contains("unknown-speaker"))
    #expect(result.end == .exited(1))
  }

  @Test func `notes alone are no problem`() throws {
    let result = try Program().run("check", FixtureFolder.library)
    #expect(result.text.split(separator: "\n").allSatisfy { $0.contains(": note: ") })
    #expect(result.text.contains("unknown-speaker"))
    #expect(result.end == .exited(0))
  }

  @Test func `several paths are checked, and those that are missing are told`() throws {
    let program = try Program()
    try program.home.write("---\nspeaker: Ada\n---\n", to: "a.md")
    let result = try program.run("check", "gone", "a.md", "nowhere.md", FixtureFolder.library)
    #expect(result.text.contains("a.md:1:1: "))
    #expect(result.text.contains("unknown-speaker"))
    #expect(
      result.message.hasSuffix(
        """
        verdict: there is no folder or file 'gone'
        verdict: there is no folder or file 'nowhere.md'

        """))
    #expect(result.end == .exited(3))
    let alone = try program.run("check", "nowhere.md")
    #expect(alone.message == "verdict: there is no folder or file 'nowhere.md'\n")
  }

  @Test func `a pipe given as a file is reported, not waited for`() throws {
    let program = try Program()
    mkfifo(program.home.path("pipe.md"), 0o644)
    let result = try program.run("check", "pipe.md")
    #expect(
      result.text
        == "pipe.md:1:1: error: the file cannot be read: it is not a regular file [unreadable-file]\n"
    )
    #expect(result.end == .exited(1))
    for arguments in [["--format", "sarif"], ["--format", "github"], ["--fix"]] {
      let other = try FinishedProcess(
        running: Program.path, ["check", "pipe.md"] + arguments, environment: program.environment,
        folder: program.home.path)
      #expect(other.end == .exited(arguments == ["--fix"] ? 0 : 1))
    }
  }

  @Test func `the content that verdict comes with has nothing but notes`() throws {
    let result = try Program().run("check", "content", folder: FixtureFolder.package)
    let lines = result.text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.contains(": note: ") })
    #expect(!lines.contains { $0.hasSuffix("[unknown-speaker]") })
    #expect(lines.contains { $0.hasSuffix("[one-sided-connection]") })
    #expect(result.message.wholeMatch(of: /\d+ notes? in \d+ summaries\n/) != nil)
    #expect(result.end == .exited(0))
  }

  @Test func `what was looked at is told where there is nothing to tell`() throws {
    let program = try Program()
    try FileManager.default.createDirectory(
      atPath: program.home.path("empty"), withIntermediateDirectories: true)
    #expect(try program.run("check", "empty").message.hasPrefix("no summaries here: "))
    try program.home.write(
      "---\nspeaker: Ada\ntitle: T\n---\n", to: "a.md")
    let result = try program.run("check", "a.md")
    #expect(result.message.hasSuffix(" in 1 summary\n"))
  }

  @Test func `a rule is explained, with an example, and a mistyped one is guessed at`() throws {
    let program = try Program()
    let rule = try program.run("check", "--explain", "bad-date")
    #expect(rule.text.hasPrefix("bad-date (error): a date that is none\n"))
    #expect(rule.text.contains("\n    date: 2024-13-99\n"))
    #expect(rule.end == .exited(0))
    let mistyped = try program.run("check", "--explain", "bad-dat")
    #expect(mistyped.message == "verdict: there is no rule 'bad-dat'; did you mean 'bad-date'?\n")
    #expect(mistyped.end == .exited(2))
    let unlike = try program.run("check", "--explain", "x")
    #expect(
      unlike.message == "verdict: there is no rule 'x'; `verdict check --explain` lists them\n")
  }

  @Test(arguments: [["--explain"], ["--explain", "all"]])
  func `all rules are listed, one a line`(arguments: [String]) throws {
    let program = try Program()
    let result = try FinishedProcess(
      running: Program.path, ["check"] + arguments, environment: program.environment)
    let listed = result.text.split(separator: "\n").map { $0.prefix { $0 != " " } }
    #expect(listed.map(String.init) == RuleRegistry.all.map { $0.id })
  }
}
