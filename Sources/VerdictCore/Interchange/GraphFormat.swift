/// A format in which other programs read a connection graph.
package enum GraphFormat: String, CaseIterable, Hashable, Sendable {
  case dot = "dot"
  case mermaid = "mermaid"
  case graphML = "graphml"
  case argdown = "argdown"

  /// Writes a graph, speakers and connections by slug.
  ///
  /// Complexity: O(n) in the length of what is written, of which no more than a line is held.
  ///
  /// - Parameters:
  ///   - graph: What to write.
  ///   - print: Takes each line, without its end.
  package func write(_ graph: ExportedGraph, to print: (String) -> Void) {
    switch self {
    case .dot: DOT.write(graph, to: print)
    case .mermaid: Mermaid.write(graph, to: print)
    case .graphML: GraphML.write(graph, to: print)
    case .argdown: Argdown.write(graph, to: print)
    }
  }
}
