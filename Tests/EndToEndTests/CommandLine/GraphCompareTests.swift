import Foundation
import TestSupport
import Testing

struct GraphCompareTests {
  /// Two speakers who disagree, and one whom nobody knows.
  private static func world() throws -> Program {
    let program = try Program()
    for (name, verdict) in [("Ada", "Real"), ("Bo", "Hype")] {
      try program.home.write(
        """
        ---
        speaker: \(name)
        aliases: [\(name)-alias]
        topics: [weights]
        ---

        ## Top Claims

        ### Open weights make audits possible for everybody
        **Verdict:** \(verdict)
        > So. [representative paraphrase]

        ## Tools Mentioned
        - **Auditor** — checks weights

        ## Context & Connections

        ### Contradicts
        - [[\(name == "Ada" ? "bo" : "ada")]] — on *audits*
        - [[stranger]]

        """, to: "library/\(name).md")
    }
    return program
  }

  @Test func `compare in a pipe is records of five kinds`() throws {
    let result = try Self.world().run("compare", "ada", "bo", "--library", "library")
    let lines = result.text.split(separator: "\n").map(String.init)
    #expect(lines.prefix(2) == ["speaker\tada\tAda\treal 1", "speaker\tbo\tBo\thype 1"])
    #expect(lines.contains("says\tada\tcontradicts\tbo\ton audits"))
    #expect(lines.contains("says\tbo\tcontradicts\tada\ton audits"))
    #expect(lines.contains("tool\tAuditor\tada,bo"))
    #expect(lines.contains("topic\tweights\tada,bo"))
    #expect(
      lines.last?.hasPrefix("closest\tada#open-weights-make-audits-possible-for-everybody\treal\t")
        == true)
    #expect(result.message == "")
    #expect(result.end == .exited(0))
  }

  @Test(arguments: [20, 80, 200])
  func `compare on a terminal says what they disagree on, within its width`(width: Int) throws {
    let terminal = try Self.world().start(
      "compare", "ada", "bo", "stranger", "--library", "library", width: width)
    #expect(try terminal.waitForEnd() == .exited(0))
    let text = SentText(terminal.output).plain
    #expect(text.contains("What they"))
    #expect(text.contains("● real"))
    #expect(text.contains("○ hype"))
    #expect(text.contains("Stranger"))
    #expect(text.split(separator: "\r\n").allSatisfy { Cells.width(of: $0) <= width })
  }

  @Test func `JSON holds everything, and an alias means the speaker`() throws {
    let result = try Self.world().run(
      "compare", "bo-alias", "ada", "--json", "--library", "library")
    let comparison = try JSONDecoder().decode(Comparison.self, from: Data(result.output))
    #expect(comparison.speakers.map(\.slug) == ["bo", "ada"])
    #expect(comparison.connections.map(\.kind) == ["contradicts", "contradicts"])
    #expect(comparison.tools.map(\.name) == ["Auditor"])
    #expect(comparison.topics.map(\.speakers) == [["bo", "ada"]])
    #expect(comparison.claims.map(\.left.verdict) == ["hype"])
    #expect(comparison.claims.map(\.right.verdict) == ["real"])
  }

  private struct Comparison: Decodable {
    struct Speaker: Decodable { var slug: String }
    struct Connection: Decodable { var kind: String }
    struct Shared: Decodable {
      var name: String
      var speakers: [String]
    }
    struct Side: Decodable { var verdict: String }
    struct Pair: Decodable {
      var left: Side
      var right: Side
    }
    var speakers: [Speaker]
    var connections: [Connection]
    var tools: [Shared]
    var topics: [Shared]
    var claims: [Pair]
  }
}
