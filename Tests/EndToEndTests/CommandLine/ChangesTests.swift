import Foundation
import TestSupport
import Testing

/// `verdict changes` in a pipe, and the marks that follow what it tells.
struct ChangesTests {
  private let program: Program

  init() throws {
    program = try Program().with(["VERDICT_LIBRARY": "talks"])
    try write(["Audits are cheap": "Real", "Chips are scarce": "Real"])
  }

  private func write(_ claims: KeyValuePairs<String, String>, _ attribute: String = "") throws {
    let cards = claims.map { "### \($0)\n**Verdict:** \($1)\n\(attribute)" }
    try program.home.write(
      "---\nspeaker: Ada Example\n---\n\n## Top Claims\n\n\(cards.joined(separator: "\n"))",
      to: "talks/ada-example.md")
  }

  @Test func `what is there at first counts as seen, and touch is silent`() throws {
    let first = try program.run("changes")
    #expect(first.end == .exited(1) && first.text == "")
    #expect(
      first.message
        == "verdict: nothing is known yet of what you saw before; what is in 'talks' now counts as "
        + "seen\n")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 86_400)],
      ofItemAtPath: program.home.path("talks/ada-example.md"))
    let second = try program.run("changes")
    #expect(second.end == .exited(1) && second.text == "")
    #expect(second.message == "verdict: nothing in 'talks' has changed since you saw it\n")
  }

  @Test func `changes are told as records and as JSON, and once`() throws {
    _ = try program.run("changes")
    try write(["Audits are cheap": "Hype"], "**Was:** Real, 2024, before \u{1B}[31mthe trial\n")
    try program.home.write("---\nspeaker: Bo\n---\n## Claims\n\n### New\n", to: "talks/bo.md")
    let told = try program.run("changes")
    #expect(told.end == .exited(0))
    let day = try #require(told.text.firstMatch(of: /\d{4}-\d\d-\d\d/)).output
    #expect(
      Set(told.text.split(separator: "\n")) == [
        "bo\tadded\t\t\tnone\tNew", "ada-example\tchanged\t\(day)\treal\thype\tAudits are cheap",
        "ada-example\tchanged\t\(day)\treal\t\tChips are scarce",
      ])
    let json = try program.run("changes", "--json").text
    #expect(!json.contains("\u{1B}"))
    let records = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    let ada = try #require(records.first { $0["summary"] as? String == "ada-example" })
    let claims = try #require(ada["claims"] as? [[String: Any]])
    #expect(claims.count == 2)
    #expect((claims[0]["was"] as? String)?.hasPrefix("Real, 2024, before") == true)
    #expect(
      try program.run("list", "is:changed").text.split(separator: "\n").count == 2)
    #expect(try program.run("changes", "--seen").message == "2 summaries counted as seen\n")
    #expect(try program.run("changes").end == .exited(1))
    #expect(try program.run("list", "is:changed").end == .exited(1))
  }

  @Test func `no more is told of a day than was noted then`() throws {
    _ = try program.run("changes")
    try write(["Audits are cheap": "Hype"])
    let result = try program.run("changes", "--since", "2020-05")
    #expect(result.message.hasPrefix("verdict: what you saw before "))
    #expect(result.message.hasSuffix(" is not known; this is what changed since then\n"))
    #expect(result.end == .exited(0))
    let later = try program.run("changes", "--since", "9999")
    #expect(later.message == "" && later.end == .exited(0))
    #expect(try program.run("changes", "--since", "yesterday").end == .exited(2))
  }

  @Test func `marks follow a reworded claim, and those that are lost are listed`() throws {
    _ = try program.run("changes")
    let marks = ["audits-are-cheap", "chips-are-scarce"].map {
      "{\"kind\":\"bookmark\",\"summary\":\"ada-example\",\"part\":\"\($0)\"}"
    }
    try program.home.write("{\"marks\":[\(marks.joined(separator: ","))]}", to: "marks.json")
    _ = try program.run("state", "import", "marks.json")
    #expect(try program.run("state", "list", "--lost").end == .exited(1))
    try write(["Audits are quite cheap today": "Real"])
    let all = try program.run("state", "list").text
    #expect(
      Set(all.split(separator: "\n")) == [
        "bookmark\tada-example#audits-are-quite-cheap-today\tkept\t\tAudits are quite cheap today\t",
        "bookmark\tada-example#chips-are-scarce\tlost\t\t\t",
      ])
    let lost = try program.run("state", "list", "--lost", "--json").text
    let records = try #require(
      try JSONSerialization.jsonObject(with: Data(lost.utf8)) as? [[String: Any]])
    #expect(records.map { $0["part"] as? String } == ["chips-are-scarce"])
    #expect(records.map { $0["lost"] as? Bool } == [true])
  }
}
