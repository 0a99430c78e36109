import Foundation
import TestSupport
import Testing

@testable import VerdictCore

struct DOTTests {
  @Test(.enabled(if: dot != nil, "Graphviz is not installed"))
  func `Graphviz draws the graph that was written, whatever the names`() throws {
    let drawn = try Self.drawn(HostileNames.exported)
    let written = ReadGraph(HostileNames.exported).sorted
    #expect(drawn.names.keys.sorted() == written.names.keys.sorted())
    for (slug, name) in written.names { #expect(drawn.names[slug] == Self.plain(name)) }
    #expect(drawn.strangers == written.strangers)
    #expect(drawn.edges == written.edges)
  }

  @Test(.enabled(if: dot != nil, "Graphviz is not installed"))
  func `Graphviz draws an empty graph`() throws {
    let empty = ExportedGraph(GraphDraft(speakers: [], aliases: []).graph())
    #expect(try Self.drawn(empty) == ReadGraph())
  }

  @Test(
    arguments: [
      ("a \"b\"", #"a \"b\""#), (#"end\"#, #"end\\"#), (#"\""#, #"\\\""#), ("&amp;", "&amp;amp;"),
      ("\"\u{301}", "\\\"\u{301}"), ("<b>", "<b>"),
    ])
  func `quotes, backslashes and entities are text`(text: String, escaped: String) {
    #expect(DOT.escaped(text) == escaped)
  }

  private static let dot = ["/usr/bin/dot", "/usr/local/bin/dot", "/opt/homebrew/bin/dot"]
    .first(where: FileManager.default.isExecutableFile)

  /// What Graphviz draws, read from its picture; edges sorted.
  private static func drawn(_ graph: ExportedGraph) throws -> ReadGraph {
    let folder = try TemporaryFolder()
    try folder.write(graph.text(DOT()), to: "graph.dot")
    let result = try FinishedProcess(
      running: try #require(dot), ["-Tsvg", folder.path("graph.dot")],
      environment: ["PATH": "/usr/bin:/bin", "HOME": folder.path])
    #expect(result.end == .exited(0))
    #expect(result.message == "")
    let elements = try #require(XMLEvents.read(result.text))
    var drawn = ReadGraph()
    for (index, element) in elements.enumerated() {
      let parts = elements.filter { $0.parents.contains(index) }
      func part(_ name: String) -> String {
        plain(parts.first { $0.name == name }?.text ?? "")
      }
      let isDashed = parts.contains { $0.attributes["stroke-dasharray"] != nil }
      switch element.attributes["class"] {
      case "node":
        drawn.names[part("title")] = part("text")
        if isDashed { drawn.strangers.insert(part("title")) }
      case "edge":
        let ends = part("title").components(separatedBy: "->")
        let tooltip = parts.compactMap { $0.attributes["xlink:title"] }.first ?? ""
        let edge = ReadGraph.Edge(
          source: ends[0], target: ends[1], kind: isDashed ? .contradicts : .agrees,
          reasons: plain(tooltip))
        #expect(part("text") == (isDashed ? "−" : "+"))
        drawn.edges.append(edge)
      default: break
      }
    }
    // The tooltip is a sentence, of which the reasons are the end.
    let sentences = graph.graph.edges.indices.map(graph.sentence(ofEdge:))
    #expect(drawn.edges.compactMap(\.reasons).sorted() == sentences.map(plain).sorted())
    let byEnds = Dictionary(grouping: ReadGraph(graph).edges) { [$0.source, $0.target] }
    drawn.edges = drawn.edges.map { edge in
      var edge = edge
      let written = byEnds[[edge.source, edge.target]]?.first { $0.kind == edge.kind }
      edge.reasons = written?.reasons
      return edge
    }
    return drawn.sorted
  }

  /// Graphviz writes blanks that no reader may merge as such.
  private static func plain(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

extension ReadGraph {
  fileprivate var sorted: ReadGraph {
    var sorted = self
    sorted.edges.sort {
      ($0.source, $0.target, $0.kind.rawValue) < ($1.source, $1.target, $1.kind.rawValue)
    }
    return sorted
  }
}
