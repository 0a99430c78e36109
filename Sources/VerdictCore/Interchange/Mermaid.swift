import Algorithms

/// Mermaid's flowcharts (https://mermaid.js.org/syntax/flowchart.html).
struct Mermaid: GraphExporter {
  let name = "mermaid"
  let help = "a Mermaid flowchart"
  let fileExtension = "mmd"

  private static let indicesPerLine = 50

  func write(_ graph: ExportedGraph, to print: (String) -> Void) {
    let connections = graph.graph
    print("flowchart LR")
    print("  classDef stranger stroke-dasharray:4 4,color:gray")
    for speaker in connections.speakers { print(node(speaker, in: graph)) }
    for index in connections.edges.indices { print(edge(index, in: graph)) }
    guard !connections.edges.isEmpty else { return }
    print("  linkStyle default stroke:green")
    let contradicting = connections.edges.indices.filter {
      connections.edges[$0].kind == .contradicts
    }
    for indices in contradicting.chunks(ofCount: Self.indicesPerLine) {
      print("  linkStyle \(indices.map(String.init).joined(separator: ",")) stroke:red")
    }
  }

  private func node(_ speaker: SpeakerNode, in graph: ExportedGraph) -> String {
    let label = Self.escaped(graph.name(of: speaker)) + "<br/>" + speaker.countsInWords
    let look = speaker.summaryCount == 0 ? ":::stranger" : ""
    return "  \(identity(of: speaker))[\"\(label)\"]\(look)"
  }

  private func edge(_ index: Int, in graph: ExportedGraph) -> String {
    let edge = graph.graph.edges[index]
    let ends = [edge.source, edge.target].map { identity(of: graph.graph.speakers[$0]) }
    let arrow = edge.kind == .agrees ? "-->" : "-.->"
    let sign = edge.kind == .agrees ? Self.escaped("+") : "−"
    let reasons = graph.reasons(ofEdge: index).map { " " + Self.escaped($0) } ?? ""
    return "  \(ends[0]) \(arrow)|\"\(sign)\(reasons)\"| \(ends[1])"
  }

  /// The slug without what Mermaid would read as an arrow or as one of its words.
  private func identity(of speaker: SpeakerNode) -> String {
    "s_" + speaker.slug.text.replacing("-", with: "_")
  }

  /// Text inside double quotes, all of whose signs are written as entity codes.
  ///
  /// Mermaid takes comments, directives, formulas, icons and markdown also out of quoted text, and
  /// reads a line in which `direction TB` stands anywhere as a direction. `ﬂ` and `¶` are what it
  /// writes entity codes with inside.
  static func escaped(_ text: String) -> String {
    text.escaped {
      switch $0 {
      case "A"..."Z", "a"..."z", "0"..."9", " ", ",", "'": nil
      case "\u{21}"..."\u{7E}", "ﬂ", "¶": "#\($0.value);"
      default: nil
      }
    }
    .replacing("irection", with: "#105;rection")
  }
}
