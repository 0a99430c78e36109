import Foundation
import TestSupport
import Testing

struct QueryTests {
  private func run(_ arguments: [String]) throws -> FinishedProcess {
    let program = try Program()
    return try FinishedProcess(
      running: Program.path,
      Array(arguments.prefix(1)) + ["--library", FixtureFolder.library] + arguments.dropFirst(),
      environment: program.environment, folder: program.home.path)
  }

  private func lines(_ arguments: String...) throws -> [String] {
    let result = try run(arguments)
    #expect(result.message == "")
    #expect(result.end == .exited(0))
    return result.text.split(separator: "\n").map(String.init)
  }

  @Test(arguments: [
    (["list", "verdict:hype"], ["ada-example", "chen-li"]),
    (["list", "date:>=2023", "--sort", "title"], ["ada-example", "bela-beispiel"]),
    (["list", "--sort", "date", "--limit", "1"], ["ada-example"]),
    (["list", "--reverse", "--limit", "2"], ["emil-essai", "dora-demo"]),
    (["list", "--", "-verdict:real", "-verdict:hype"], ["dora-demo", "emil-essai"]),
    (["list", "--limit", "0"], []),
  ])
  func `list shows what the query asks for, in the order asked for`(
    arguments: [String], slugs: [String]
  ) throws {
    let result = try run(arguments.first.map { [$0] + ["--plain"] + arguments.dropFirst() } ?? [])
    let found = result.text.split(separator: "\n").map { $0.prefix { $0 != "\t" } }
    #expect(found.map(String.init) == slugs)
    #expect(result.end == .exited(0))
  }

  @Test func `claims are records of identity, verdict, speaker and claim`() throws {
    let claims = try lines("claims", "verdict:hype", "--sort", "claim")
    #expect(claims.count == 2)
    #expect(claims.allSatisfy { $0.split(separator: "\t").count == 4 && $0.contains("\thype\t") })
    #expect(claims.allSatisfy { $0.prefix { $0 != "\t" }.contains("#") })
  }

  @Test func `search prints where the words stand`() throws {
    let hits = try lines("search", "open")
    #expect(hits.first?.hasPrefix("ada-example\tAda Example\ttitle\t") == true)
    #expect(hits.allSatisfy { $0.split(separator: "\t").count == 4 })
  }

  @Test(arguments: ["list", "claims", "search"])
  func `JSON is one array of records, empty where nothing matches`(command: String) throws {
    let result = try run([command, "--json", "verdict:real,hype"])
    let records = try #require(
      JSONSerialization.jsonObject(with: Data(result.text.utf8)) as? [[String: Any]])
    #expect(records.count == (command == "claims" ? 4 : 3))
    let none = try run([command, "--json", "nowhere"])
    #expect(none.text == "[\n]\n")
    #expect(none.end == .exited(1))
  }

  @Test func `the event of a talk is asked for by name, sorted by, and told in JSON`() throws {
    let program = try Program()
    for (speaker, event) in [("ada", "Open Talks"), ("bo", ""), ("cy", "audit day")] {
      try program.home.write(
        "---\nspeaker: \(speaker)\nevent: \(event)\n---\n", to: "\(speaker).md")
    }
    let sorted = try program.run(
      "list", "--plain", "--sort", "event", "--library", program.home.path)
    #expect(
      sorted.text.split(separator: "\n").map { $0.prefix { $0 != "\t" } } == ["cy", "ada", "bo"])
    let found = try program.run("list", "--json", "event:open-*", "--library", program.home.path)
    let records = try #require(
      JSONSerialization.jsonObject(with: Data(found.text.utf8)) as? [[String: Any]])
    #expect(records.map { $0["slug"] as? String } == ["ada"])
    #expect(records.map { $0["event"] as? String } == ["Open Talks"])
  }

  @Test func `nothing matched is said, with status 1`() throws {
    let result = try run(["claims", "nowhere"])
    #expect(result.text == "")
    #expect(result.message.contains("match 'nowhere'"))
    #expect(result.end == .exited(1))
  }

  @Test func `a wrong query shows a caret below its mistake, with status 2`() throws {
    let result = try run(["list", "open", "verdict:hpe"])
    #expect(result.end == .exited(2))
    let lines = result.message.split(separator: "\n").map(String.init)
    #expect(lines.count == 3)
    #expect(lines[1] == "  open verdict:hpe")
    #expect(lines[2] == "               ^")
  }

  @Test(arguments: [
    ["list", "--limit", "-1"], ["list", "--limit", "x"], ["list", "--sort", "colour"], ["search"],
  ])
  func `wrong options are wrong usage`(arguments: [String]) throws {
    let result = try run(arguments)
    #expect(result.end == .exited(2))
    #expect(!result.message.isEmpty)
  }
}
