/// GraphML (http://graphml.graphdrawing.org/specification.html).
struct GraphML: GraphExporter {
  let name = "graphml"
  let help = "GraphML, for Gephi, yEd and NetworkX"
  let fileExtension = "graphml"

  func write(_ graph: ExportedGraph, to print: (String) -> Void) {
    print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    print("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">")
    for (name, type) in [("name", "string"), ("summaries", "int")] + Self.verdicts {
      print(key(name, type, of: "node"))
    }
    for (name, type) in [("kind", "string"), ("sign", "int"), ("reasons", "string")] {
      print(key(name, type, of: "edge"))
    }
    print("  <graph id=\"speakers\" edgedefault=\"directed\">")
    for speaker in graph.graph.speakers { print(node(speaker, in: graph)) }
    for index in graph.graph.edges.indices { print(edge(index, in: graph)) }
    print("  </graph>")
    print("</graphml>")
  }

  private static let verdicts = VerdictKind.allCases.map { ($0.queryWord, "int") }

  private func key(_ name: String, _ type: String, of owner: String) -> String {
    "  <key id=\"\(name)\" for=\"\(owner)\" attr.name=\"\(name)\" attr.type=\"\(type)\"/>"
  }

  private func node(_ speaker: SpeakerNode, in graph: ExportedGraph) -> String {
    let verdicts = speaker.tally.given.map { datum($0.kind.queryWord, "\($0.count)") }.joined()
    return "    <node id=\"\(speaker.slug)\">\(datum("name", graph.name(of: speaker)))"
      + datum("summaries", "\(speaker.summaryCount)") + verdicts + "</node>"
  }

  private func edge(_ index: Int, in graph: ExportedGraph) -> String {
    let edge = graph.graph.edges[index]
    let ends = [edge.source, edge.target].map { graph.graph.speakers[$0].slug.text }
    let (kind, sign) = edge.kind == .agrees ? ("agrees", "1") : ("contradicts", "-1")
    let reasons = graph.reasons(ofEdge: index).map { datum("reasons", $0) } ?? ""
    return "    <edge source=\"\(ends[0])\" target=\"\(ends[1])\">\(datum("kind", kind))"
      + datum("sign", sign) + reasons + "</edge>"
  }

  private func datum(_ key: String, _ text: String) -> String {
    "<data key=\"\(key)\">\(text.escapedXML)</data>"
  }
}
