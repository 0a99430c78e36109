import Foundation
import TestSupport
import Testing

@testable import VerdictCore

/// Checked against the grammar of flowcharts, and against Mermaid itself where `MERMAID_BUNDLE` names
/// its parser in one file of JavaScript that exports `(text) => Promise<JSON>`, and there is node.
struct MermaidTests {
  @Test func `the grammar gives the graph that was written, whatever the names`() throws {
    #expect(
      try Self.read(HostileNames.exported.text(Mermaid()))
        == ReadGraph(HostileNames.exported).renamed(Self.identity))
  }

  @Test(.enabled(if: bundle != nil, "MERMAID_BUNDLE is not set, or there is no node"))
  func `Mermaid reads the graph that was written, whatever the names`() throws {
    let folder = try TemporaryFolder()
    try folder.write(HostileNames.exported.text(Mermaid()), to: "graph.mmd")
    let script = """
      const fs = require("fs");
      const text = fs.readFileSync("\(folder.path("graph.mmd"))", "utf8");
      const parse = require("\(try #require(Self.bundle))");
      (parse.default ?? parse)(text)
        .then(json => { fs.writeFileSync("\(folder.path("graph.json"))", json); process.exit(0); })
        .catch(error => { console.error(error); process.exit(1); });
      """
    let result = try FinishedProcess(
      running: try #require(Self.node), ["-e", script], environment: ["PATH": "/usr/bin:/bin"])
    #expect(result.message == "")
    let json = try Data(contentsOf: URL(filePath: folder.path("graph.json")))
    let diagram = try JSONDecoder().decode(Diagram.self, from: json)
    #expect(
      diagram.graph.readGraph == ReadGraph(HostileNames.exported).renamed(Self.identity))
  }

  @Test(
    arguments: [
      ("Ada, Bo's", "Ada, Bo's"), ("a\"]", "a#34;#93;"), ("direction TB", "d#105;rection TB"),
      ("%%{", "#37;#37;#123;"), ("#35;", "#35;35#59;"), ("ﬂ°°34¶ß", "#64258;°°34#182;ß"),
    ])
  func `signs are written as entity codes`(text: String, escaped: String) {
    #expect(Mermaid.escaped(text) == escaped)
  }

  private static func identity(_ slug: String) -> String {
    "s_" + slug.replacing("-", with: "_")
  }

  // MARK: - The grammar

  /// Reads the statements in use: nodes with quoted text, links with quoted text, classes, styles.
  private static func read(_ text: String) throws -> ReadGraph {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.first == "flowchart LR")
    var graph = ReadGraph()
    var styled: Set<Int> = []
    for line in lines.dropFirst() {
      if let node = line.wholeMatch(of: /\ +(s_\w+)\["([^"\n]*)"\](:::stranger)?/) {
        let (name, counts) = Self.parted(Self.decoded(node.2))
        #expect(counts.contains(/^[a-z0-9, ]+$/))
        #expect(graph.names.updateValue(name, forKey: String(node.1)) == nil)
        if node.3 != nil { graph.strangers.insert(String(node.1)) }
      } else if let link = line.wholeMatch(of: /\ +(s_\w+) (-->|-\.->)\|"([^"\n]*)"\| (s_\w+)/) {
        graph.edges.append(
          Self.edge(link.1, link.4, isDotted: link.2 == "-.->", label: Self.decoded(link.3)))
      } else if let style = line.wholeMatch(of: /\ +linkStyle ([0-9,]+) stroke:red/) {
        styled.formUnion(style.1.split(separator: ",").compactMap { Int($0) })
      } else {
        #expect(
          [
            "  classDef stranger stroke-dasharray:4 4,color:gray",
            "  linkStyle default stroke:green",
          ].contains(line))
      }
    }
    #expect(styled == Set(graph.edges.indices.filter { graph.edges[$0].kind == .contradicts }))
    return graph
  }

  /// Text with entity codes, in which no other sign has a meaning anywhere.
  private static func decoded(_ text: Substring) -> String {
    #expect(!text.contains("direction"))
    let signs = replacingCodes(in: String(text), pattern: /#(\d+);/) { _ in "" }.replacing(
      "<br/>", with: ""
    ).unicodeScalars
    #expect(
      signs.allSatisfy {
        !$0.isASCII || $0.properties.isAlphabetic || " ,'0123456789".contains(Character($0))
      })
    return Self.replacingCodes(in: String(text), pattern: /#(\d+);/)
  }

  private static func replacingCodes(
    in text: String, pattern: Regex<(Substring, Substring)>,
    by replacement: (UInt32) -> String = {
      Unicode.Scalar($0).map { String(Character($0)) } ?? "?"
    }
  ) -> String {
    // What follows a code may combine with its last sign.
    text.replacing(pattern.matchingSemantics(.unicodeScalar)) { code in
      UInt32(code.1).map(replacement) ?? "?"
    }
  }

  private static func parted(_ label: String) -> (name: String, counts: String) {
    let parts = label.components(separatedBy: "<br/>")
    return (parts.dropLast().joined(separator: "<br/>"), parts.last ?? "")
  }

  private static func edge(
    _ source: some StringProtocol, _ target: some StringProtocol, isDotted: Bool, label: String
  ) -> ReadGraph.Edge {
    #expect(label.hasPrefix(isDotted ? "−" : "+"))
    let reasons = String(label.dropFirst(2))
    return ReadGraph.Edge(
      source: String(source), target: String(target), kind: isDotted ? .contradicts : .agrees,
      reasons: reasons.isEmpty ? nil : reasons)
  }

  // MARK: - Mermaid itself

  private struct Diagram: Decodable {
    struct Graph: Decodable {
      struct Vertex: Decodable {
        var text: String
        var classes: [String]
      }
      struct Link: Decodable {
        var start: String
        var end: String
        var text: String
        var stroke: String
      }

      var vertices: [String: Vertex]
      var edges: [Link]

      var readGraph: ReadGraph {
        var graph = ReadGraph()
        graph.names = vertices.mapValues { parted(shown($0.text)).name }
        graph.strangers = Set(vertices.filter { $0.value.classes == ["stranger"] }.keys)
        graph.edges = edges.map {
          edge($0.start, $0.end, isDotted: $0.stroke == "dotted", label: shown($0.text))
        }
        return graph
      }

      /// Mermaid keeps entity codes in a form of its own until it draws.
      private func shown(_ text: String) -> String {
        replacingCodes(in: text, pattern: /ﬂ°°(\d+)¶ß/)
      }
    }

    var graph: Graph

    private enum CodingKeys: String, CodingKey {
      case graph = "graph_data"
    }
  }

  private static let node = ["/usr/bin/node", "/usr/local/bin/node", "/opt/homebrew/bin/node"]
    .first(where: FileManager.default.isExecutableFile)

  private static let bundle = node.flatMap { _ in
    ProcessInfo.processInfo.environment["MERMAID_BUNDLE"]
  }
}
