import Foundation
import TestSupport
import Testing

struct ActionsTests {
  private func run(_ arguments: String...) throws -> FinishedProcess {
    let program = try Program()
    return try FinishedProcess(
      running: Program.path, arguments + ["--library", FixtureFolder.package + "/content"],
      environment: program.environment, folder: program.home.path)
  }

  @Test func `action items come as records, as JSON and as a to-do list`() throws {
    let plain = try run("actions", "--limit", "2", "speaker:mensch")
    let lines = plain.text.split(separator: "\n").map { $0.split(separator: "\t") }
    #expect(lines.count == 2 && lines.allSatisfy { $0.count == 4 && $0[1] == "open" })
    let json = try run("actions", "--json", "speaker:mensch")
    let records = try JSONSerialization.jsonObject(with: Data(json.text.utf8)) as? [[String: Any]]
    #expect(records?.first?["done"] as? Bool == false)
    #expect(
      Set(records?.first?.keys.map { $0 } ?? [])
        == ["summary", "speaker", "speakerSlug", "title", "date", "text", "done"])
    let list = try run("actions", "--markdown", "speaker:mensch")
    #expect(
      list.text.split(separator: "\n").allSatisfy {
        $0.hasPrefix("- [ ] ") && $0.contains(" — Arthur Mensch on ")
      })
    #expect(list.text.split(separator: "\n").count == records?.count)
    #expect(try run("actions", "zzzz").end == .exited(1))
  }

  @Test func `tools come with each mention, and statistics in four forms`() throws {
    let tools = try run("tools", "pytorch")
    #expect(tools.text.split(separator: "\n").count >= 2)
    #expect(tools.text.hasPrefix("PyTorch\t"))
    let stats = try run("stats")
    #expect(stats.text.contains("\nverdict\treal\t"))
    let json = try JSONSerialization.jsonObject(with: Data(run("stats", "--json").text.utf8))
    let facts = try #require(json as? [String: Any])
    let files = try FileManager.default.contentsOfDirectory(
      atPath: FixtureFolder.package + "/content")
    #expect(facts["summaries"] as? Int == files.count)
    #expect((facts["topics"] as? [[String: Any]])?.count == facts["topicCount"] as? Int)
    let svg = try run("stats", "--svg")
    #expect(svg.text.hasPrefix("<svg ") && svg.text.contains("Verdicts"))
    #expect(svg.text.contains("▆"))
    #expect(try run("stats", "--svg", "--ascii").text.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test(
    arguments: [
      ["stats", "--svg", "--json"], ["stats", "--json", "--plain"],
      ["actions", "--json", "--markdown"], ["list", "--plain", "--json"],
      ["changes", "--json", "--plain"], ["state", "list", "--json", "--plain"],
    ])
  func `two formats at once are refused, and both are named`(arguments: [String]) throws {
    let program = try Program()
    let result = try FinishedProcess(
      running: Program.path, arguments, environment: program.environment,
      folder: FixtureFolder.package)
    #expect(result.end == .exited(2))
    let formats = arguments.suffix(2)
    #expect(formats.allSatisfy(result.message.contains))
  }
}
