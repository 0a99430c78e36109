import Foundation
import TestSupport
import Testing
import VerdictCore

struct ShowTests {
  @Test func `show in a pipe is the whole summary, 80 cells wide`() throws {
    let result = try Program().run("show", "ada-example", "--library", FixtureFolder.library)
    #expect(result.message == "")
    #expect(result.end == .exited(0))
    try Golden.expect(
      result.text, equals: "Tests/EndToEndTests/Fixtures/Golden/show-ada-example.txt")
  }

  @Test(arguments: ["bela-beispiel", "Béla Beispiel", "bela beispiel"])
  func `a summary is found by its slug and by its speaker's name`(name: String) throws {
    let result = try Program().run("show", name, "--library", FixtureFolder.library)
    #expect(result.text.contains("Audits are cheap"))
    #expect(result.end == .exited(0))
  }

  @Test func `an unknown slug is told, and how to find another`() throws {
    let result = try Program().run("show", "zeno", "--library", FixtureFolder.library)
    #expect(result.text == "")
    #expect(
      result.message
        == "verdict: there is no summary 'zeno'; `verdict list` shows what there is\n")
    #expect(result.end == .exited(1))
  }

  @Test func `a slug with a mistake is told, and the nearest one`() throws {
    let result = try Program().run("show", "ada-exmple", "--library", FixtureFolder.library)
    #expect(
      result.message == "verdict: there is no summary 'ada-exmple'; did you mean 'ada-example'?\n")
  }

  @Test func `a file is shown with what its library knows`() throws {
    let file = FixtureFolder.library + "/ada-example.md"
    let bySlug = try Program().run("show", "ada-example", "--library", FixtureFolder.library)
    for arguments in [[file], [file, "--library", FixtureFolder.library]] {
      let program = try Program()
      let result = try FinishedProcess(
        running: Program.path, ["show"] + arguments, environment: program.environment,
        folder: program.home.path)
      #expect(result.text == bySlug.text)
    }
  }

  @Test func `a summary is written in each format`() throws {
    let program = try Program()
    let name = ["show", "ada-example", "--library", FixtureFolder.library]
    func run(_ format: String) throws -> String {
      try FinishedProcess(
        running: Program.path, name + [format], environment: program.environment,
        folder: program.home.path
      ).text
    }
    let read = SummaryReader.read(
      Array(try run("--markdown").utf8), path: FilePath("ada-example.md"))
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(run("--json").utf8)) as? [String: Any])
    let claims = try #require(json["claims"] as? [[String: Any]])
    let summary = try #require(read.summary)
    #expect(claims.compactMap { $0["text"] as? String } == summary.claims.map(\.text))
    let lines = try String(
      contentsOfFile: FixtureFolder.library + "/ada-example.md", encoding: .utf8
    ).split(separator: "\n", omittingEmptySubsequences: false)
    for claim in claims {
      let line = try #require(claim["line"] as? Int)
      #expect(lines[line - 1].contains(try #require(claim["text"] as? String)))
    }
    let records = try run("--plain").split(separator: "\n")
    #expect(
      records.allSatisfy { $0.split(separator: "\t", omittingEmptySubsequences: false).count == 4 })
    #expect(records.contains { $0.hasPrefix("claims\t\(summary.claimSlugs[0].text)\t") })
  }

  @Test(arguments: [20, 43, 200])
  func `show on a terminal fits its width`(width: Int) throws {
    let terminal = try Program()
      .start("show", "ada-example", "--library", FixtureFolder.library, width: width)
    #expect(try terminal.waitForEnd() == .exited(0))
    let lines = SentText(terminal.output).plain.split(separator: "\r\n")
    #expect(lines.contains { $0.contains("real") })
    // A URL stays whole.
    #expect(lines.allSatisfy { Cells.width(of: $0) <= width || $0.contains("://") })
  }
}
