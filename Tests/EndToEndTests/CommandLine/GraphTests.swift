import Foundation
import TestSupport
import Testing

struct GraphTests {
  private static let library = ["--library", FixtureFolder.library]

  private func run(_ arguments: [String], output: FinishedProcess.Output = .pipe) throws
    -> FinishedProcess
  {
    let program = try Program()
    return try FinishedProcess(
      running: Program.path, arguments + Self.library, environment: program.environment,
      folder: program.home.path, output: output)
  }

  @Test func `graph in a pipe is one record a connection`() throws {
    let result = try run(["graph"])
    #expect(
      result.text == """
        ada-example\tagrees\tbela-beispiel\tboth want audits
        ada-example\tcontradicts\tchen-li\ton chips
        ada-example\tagrees\tnobody-yet\t
        bela-beispiel\tagrees\tada-example\tfor a reason
        chen-li\tagrees\tada-example\tfor a reason
        dora-demo\tagrees\tchen-li\tfor a reason
        emile-essai\tagrees\tdora-demo\tfor a reason

        """)
    #expect(result.message == "")
    #expect(result.end == .exited(0))
  }

  @Test(
    arguments: [
      ("0", 0, ["bela-beispiel"]), ("1", 2, ["ada-example", "bela-beispiel"]),
      ("2", 5, ["ada-example", "bela-beispiel", "chen-li", "nobody-yet"]),
      ("999999999999", 7, ["ada-example", "bela-beispiel", "chen-li", "dora-demo"]),
    ])
  func `the depth says how far to look`(depth: String, connections: Int, speakers: [String]) throws
  {
    let plain = try run(["graph", "bela-beispiel", "--depth", depth])
    #expect(plain.text.split(separator: "\n").count == connections)
    let dot = try run(["graph", "Béla Beispiel", "--depth", depth, "--dot"]).text
    for speaker in speakers { #expect(dot.contains("\n  \"\(speaker)\" [")) }
    #expect(plain.end == .exited(0))
  }

  @Test(
    arguments: [
      ("--dot", "digraph speakers {\n"), ("--mermaid", "flowchart LR\n"),
      ("--graphml", "<?xml version"), ("--argdown", "[ada-example]: Ada Example {summaries: 1"),
    ])
  func `every format holds every speaker and every reason`(format: String, start: String) throws {
    let result = try run(["graph", format])
    #expect(result.text.hasPrefix(start))
    for text in [
      "Ada Example", "Béla Beispiel", "Chen Li 作者", "Nobody Yet", "both want audits", "on chips",
    ] {
      #expect(result.text.contains(text), "\(text)")
    }
    #expect(result.message == "")
    #expect(result.end == .exited(0))
  }

  @Test func `JSON tells what the whole graph amounts to`() throws {
    let whole = try JSONDecoder().decode(
      WholeGraph.self, from: Data(run(["graph", "--json"]).output))
    #expect(whole.overview.speakers == 6)
    #expect(whole.overview.agrees == 6)
    #expect(whole.overview.mostDisputed.map(\.speaker) == ["chen-li"])
    #expect(whole.speakers.map(\.slug).first == "ada-example")
    #expect(whole.speakers.allSatisfy { $0.camp == 1 })
    #expect(whole.connections.count == 7)
    #expect(whole.connections.first?.reasons == ["both want audits"])
  }

  @Test func `an alias and a name mean the speaker`() throws {
    let program = try Program()
    try program.home.write(
      "---\nspeaker: Zoë Zed\naliases: [zz]\n---\n\n## Context & Connections\n\n### Agrees With\n- [[yan]]\n",
      to: "library/zed.md")
    for name in ["zz", "zoe-zed", "Zoë Zed", "ZZ"] {
      let result = try program.run("graph", name, "--library", "library")
      #expect(result.text == "zoe-zed\tagrees\tyan\t\n")
    }
  }

  @Test func `nobody's connections, and a graph of one, are shown`() throws {
    let program = try Program()
    try program.home.write("---\nspeaker: Ada\n---\n", to: "library/ada.md")
    for format in ["--dot", "--mermaid", "--graphml", "--argdown", "--json"] {
      let result = try program.run("graph", format, "--library", "library")
      #expect(result.text.contains("Ada"))
      #expect(result.end == .exited(0))
    }
    #expect(try program.run("graph", "--library", "library").text == "")
    let terminal = try program.start("graph", "ada", "--library", "library")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(SentText(terminal.output).plain.contains("No connections, in or out."))
  }

  @Test func `a library of nobody is told`() throws {
    let program = try Program()
    try program.home.write("", to: "library/notes.txt")
    let result = try program.run("graph", "--library", "library")
    #expect(result.text == "")
    #expect(result.message.contains("no summaries in "))
    #expect(result.end == .exited(1))
  }

  @Test(
    arguments: [
      ["graph", "emil-esai"], ["path", "emil-esai", "ada-example"],
      ["compare", "ada-example", "emil-esai"],
    ])
  func `an unknown speaker is told with the nearest`(arguments: [String]) throws {
    let result = try run(arguments)
    #expect(result.text == "")
    #expect(
      result.message
        == "verdict: there is no speaker 'emil-esai'; did you mean 'emile-essai'?\n")
    #expect(result.end == .exited(1))
  }

  @Test(
    arguments: [
      ["graph", "--dot", "--json"], ["graph", "--depth", "-1"], ["graph", "--depth", "far"],
      ["graph", "a", "b"], ["path", "a"], ["path", "a", "b", "--limit", "-1"], ["compare", "a"],
      ["compare", "a", "b", "c", "d", "e"], ["compare", "a", "b", "--json", "--plain"],
      ["compare", "ada-example", "Ada Example"], ["compare", "a", "b", "--dot"],
    ])
  func `wrong usage is told on standard error`(arguments: [String]) throws {
    let result = try run(arguments)
    #expect(result.text == "")
    #expect(!result.message.isEmpty)
    #expect(result.end == .exited(2))
  }

  @Test(
    arguments: [
      ["graph"], ["graph", "--json"], ["graph", "--dot"], ["graph", "--graphml"],
      ["path", "ada-example", "chen-li"], ["compare", "ada-example", "chen-li"],
    ])
  func `a pipe that nobody reads ends the command quietly`(arguments: [String]) throws {
    let result = try run(arguments, output: .brokenPipe)
    #expect(result.message == "")
    #expect(result.end == .signalled(SIGPIPE))
  }

  @Test(arguments: [20, 43, 200])
  func `graph on a terminal fits its width and tells all`(width: Int) throws {
    for arguments in [[], ["ada-example"], ["ada-example", "--depth", "3"]] {
      let program = try Program()
      let terminal = try PseudoTerminal(
        Program.path, ["graph"] + arguments + Self.library, environment: program.environment,
        folder: program.home.path, width: width, height: 24)
      #expect(try terminal.waitForEnd() == .exited(0))
      let lines = SentText(terminal.output).plain.split(separator: "\r\n")
      #expect(lines.contains { $0.contains("Ada Example") })
      #expect(lines.allSatisfy { Cells.width(of: $0) <= width })
    }
  }

  @Test func `the terminal shows each connection once, with who says what and why`() throws {
    let program = try Program()
    let terminal = try program.start(
      "graph", "ada-example", "--depth", "2", "--no-color", "--library", FixtureFolder.library)
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(
      terminal.text.replacing("\r\n", with: "\n") == """
        Ada Example  ● 1 ◐ 1 ○ 1 ◌ 1
          + ↔  Béla Beispiel  ● 1
               → both want audits
               ← for a reason
          ± ⚡ Chen Li 作者  ○ 1
               → contradicts: on chips
               ← agrees: for a reason
          + →  Nobody Yet  no summary yet

        Chen Li 作者  ○ 1
          + ←  Dora Demo  ◌ 1
               ← for a reason

        """)
  }
}

/// The parts of `graph --json` that are looked at.
private struct WholeGraph: Decodable {
  struct Overview: Decodable {
    struct Rank: Decodable { var speaker: String }
    var speakers: Int
    var agrees: Int
    var mostDisputed: [Rank]
  }
  struct Speaker: Decodable {
    var slug: String
    var camp: Int?
  }
  struct Connection: Decodable { var reasons: [String] }

  var overview: Overview
  var speakers: [Speaker]
  var connections: [Connection]
}
