/// Graphviz's language (https://graphviz.org/doc/info/lang.html).
struct DOT: GraphExporter {
  let name = "dot"
  let help = "Graphviz's language, for `dot -Tsvg`"
  let fileExtension = "dot"

  private static let green = "#1a7f37"
  private static let red = "#cf222e"
  private static let grey = "#6e7781"

  func write(_ graph: ExportedGraph, to print: (String) -> Void) {
    print("digraph speakers {")
    print("  graph [rankdir=LR, charset=\"UTF-8\"];")
    print("  node [shape=box, style=rounded, fontname=\"sans-serif\"];")
    print("  edge [fontname=\"sans-serif\"];")
    for speaker in graph.graph.speakers { print(node(speaker, in: graph)) }
    for index in graph.graph.edges.indices { print(edge(index, in: graph)) }
    print("}")
  }

  private func node(_ speaker: SpeakerNode, in graph: ExportedGraph) -> String {
    let label = Self.escaped(graph.name(of: speaker)) + "\\n" + speaker.countsInWords
    let style =
      speaker.summaryCount == 0
      ? ", style=\"rounded,dashed\", color=\"\(Self.grey)\", fontcolor=\"\(Self.grey)\"" : ""
    return "  \"\(speaker.slug)\" [label=\"\(label)\", tooltip=\"\(speaker.slug)\"\(style)];"
  }

  private func edge(_ index: Int, in graph: ExportedGraph) -> String {
    let edge = graph.graph.edges[index]
    let ends = [edge.source, edge.target].map { "\"\(graph.graph.speakers[$0].slug)\"" }
    let look =
      switch edge.kind {
      case .agrees: "label=\"+\", style=solid, color=\"\(Self.green)\", fontcolor=\"\(Self.green)\""
      case .contradicts:
        "label=\"−\", style=dashed, color=\"\(Self.red)\", fontcolor=\"\(Self.red)\""
      }
    let tooltip = Self.tooltip(graph.sentence(ofEdge: index))
    return "  \(ends[0]) -> \(ends[1]) [\(look), tooltip=\"\(tooltip)\"];"
  }

  /// Graphviz takes the backslashes out of tooltips twice, as of 2.43.
  private static func tooltip(_ text: String) -> String {
    Self.escaped(text.escaped { $0 == "\\" ? "\\\\" : nil })
  }

  /// Text inside double quotes: backslashes are escapes there, and `&` starts an HTML entity.
  static func escaped(_ text: String) -> String {
    text.escaped {
      switch $0 {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "&": "&amp;"
      default: nil
      }
    }
  }
}
