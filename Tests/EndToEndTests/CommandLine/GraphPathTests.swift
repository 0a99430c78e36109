import Foundation
import TestSupport
import Testing

struct GraphPathTests {
  private static let library = ["--library", FixtureFolder.library]

  @Test func `path in a pipe is one record a word of a step`() throws {
    let result = try Program().run(
      "path", "dora-demo", "ada-example", "--library", FixtureFolder.library)
    #expect(
      result.text == """
        1\t1\tdora-demo\tagrees\tchen-li\tfor a reason
        1\t2\tchen-li\tagrees\tada-example\tfor a reason
        1\t2\tada-example\tcontradicts\tchen-li\ton chips

        """)
    #expect(result.end == .exited(0))
  }

  @Test func `path on a terminal tells the path in words and what it amounts to`() throws {
    let terminal = try Program().start(
      "path", "bela-beispiel", "chen-li", "--no-color", "--library", FixtureFolder.library,
      width: 200)
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(
      terminal.text.replacing("\r\n", with: "\n") == """
        Béla Beispiel → Chen Li 作者  2 steps, 1 path

        Béla Beispiel is an ally of an ally and opponent of Chen Li 作者, so undecided: both an ally and an opponent
          + Béla Beispiel agrees with Ada Example: for a reason
            Ada Example agrees with Béla Beispiel: both want audits
          ± Ada Example contradicts Chen Li 作者: on chips
            Chen Li 作者 agrees with Ada Example: for a reason

        """)
  }

  @Test func `the formats of graphs hold the paths and nothing else`() throws {
    let dot = try Program().run(
      "path", "bela-beispiel", "chen-li", "--dot", "--library", FixtureFolder.library
    ).text
    #expect(dot.contains("\"ada-example\" -> \"chen-li\""))
    #expect(!dot.contains("nobody-yet"))
    #expect(!dot.contains("dora-demo"))
  }

  @Test func `of many paths no more are shown than asked for, and how many there are`() throws {
    let program = try Program()
    let middle = (1...4).map { "- [[middle-\($0)]]" }.joined(separator: "\n")
    for name in ["start", "end"] {
      try program.home.write(
        "---\nspeaker: \(name)\n---\n\n## Context & Connections\n\n### Contradicts\n\(middle)\n",
        to: "library/\(name).md")
    }
    let json = try program.run(
      "path", "start", "end", "--limit", "3", "--json", "--library", "library")
    let paths = try JSONDecoder().decode(Paths.self, from: Data(json.output))
    #expect(paths.length == 2)
    #expect(paths.count == 4)
    #expect(paths.ways.map { $0.speakers[1] } == ["middle-1", "middle-2", "middle-3"])
    #expect(paths.ways.allSatisfy { $0.relation == "an opponent of an opponent" })
    #expect(paths.ways.allSatisfy { $0.sign == "agrees" })
    let terminal = try program.start(
      "path", "start", "end", "--limit", "3", "--library", "library")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(SentText(terminal.output).plain.contains("and 1 more"))
    let none = try program.run(
      "path", "start", "end", "--limit", "0", "--library", "library")
    #expect(none.text == "")
    #expect(none.end == .exited(0))
  }

  @Test func `where no path leads it says so`() throws {
    let program = try Program()
    try program.home.write("---\nspeaker: Ada\n---\n", to: "library/ada.md")
    try program.home.write("---\nspeaker: Bo\n---\n", to: "library/bo.md")
    let result = try program.run("path", "ada", "bo", "--library", "library")
    #expect(result.text == "")
    #expect(result.message == "verdict: no connections lead from 'ada' to 'bo'\n")
    #expect(result.end == .exited(1))
  }

  @Test func `a step says on which claims the two stand together or apart, each pair once`()
    throws
  {
    let program = try Program()
    func write(_ name: String, _ claim: String, _ relations: String) throws {
      try program.home.write(
        """
        ---
        speaker: \(name)
        ---
        # A talk

        ## Top Claims

        ### \(claim)
        **Verdict:** Real
        \(relations)

        ## Context & Connections

        ### Contradicts
        - [[\(name == "ada" ? "bo" : "ada")]]
        """, to: "library/\(name).md")
    }
    try write(
      "ada", "Weights are safe",
      "**Contradicts:** [[bo#weights-are-a-danger]] — weighs harm\n**Agrees With:** [[bo#nowhere]]")
    try write("bo", "Weights are a danger", "**Contradicts:** [[ada#weights-are-safe]]")
    let terminal = try program.start(
      "path", "bo", "ada", "--no-color", "--library", "library", width: 120)
    #expect(try terminal.waitForEnd() == .exited(0))
    let line = "− Weights are a danger  against  Weights are safe"
    #expect(terminal.text.ranges(of: line).count == 1)
    #expect(!terminal.text.contains("Weights are safe  against"))
    let json = try program.run("path", "bo", "ada", "--json", "--library", "library").text
    #expect(
      json.contains(
        "\"claims\":[{\"kind\":\"contradicts\",\"source\":\"bo#weights-are-a-danger\","
          + "\"target\":\"ada#weights-are-safe\"}]"))
    let browser = try program.start("library", width: 120, height: 36)
    try browser.waitForScreen(with: "2 summaries")
    try browser.type("4", until: "Around")
    try browser.type("tbo\r", until: "Weights are a danger")
    browser.send("Q")
    #expect(try browser.waitForEnd() == .exited(0))
  }

  @Test func `a wrapped sentence goes on below its first word, past the sign`() throws {
    let terminal = try Program().start(
      "path", "sam-altman", "yann-lecun", "--no-color", "--library",
      FixtureFolder.package + "/content", width: 80, height: 60)
    #expect(try terminal.waitForEnd() == .exited(0))
    let rows = terminal.text.replacing("\r\n", with: "\n").split(separator: "\n").map { String($0) }
    let sentences = rows.indices.filter { rows[$0].contains("Sam Altman agrees with Andrew Ng:") }
    #expect(!sentences.isEmpty)
    for row in sentences {
      #expect(rows[row].hasPrefix("  ± Sam Altman"))
      #expect(rows[row + 1].hasPrefix("    ") && rows[row + 1].dropFirst(4).first != " ")
    }
  }

  @Test func `from somebody to themselves there is no path to go`() throws {
    let result = try Program().run(
      "path", "chen-li", "Chen Li 作者", "--library", FixtureFolder.library)
    #expect(result.text == "")
    #expect(result.message == "verdict: a path leads to somebody else: name another speaker\n")
    #expect(result.end == .exited(2))
  }

  private struct Paths: Decodable {
    struct Path: Decodable {
      var speakers: [String]
      var relation: String
      var sign: String
    }
    var length: Int
    var count: Int
    var ways: [Path]
  }
}
