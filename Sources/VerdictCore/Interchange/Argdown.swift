/// Argdown (https://argdown.org/syntax/).
///
/// A statement a speaker, titled with the slug, so that a map of the file is the graph. `+>` says
/// that the speaker above supports the one named, `->` that they attack them; `><` would say it for
/// both. The reasons are data of the relation.
struct Argdown: GraphExporter {
  let name = "argdown"
  let help = "Argdown, for argument maps"
  let fileExtension = "argdown"

  func write(_ graph: ExportedGraph, to print: (String) -> Void) {
    for (node, speaker) in graph.graph.speakers.enumerated() {
      if node > 0 { print("") }
      print("[\(speaker.slug)]: \(Self.escaped(graph.name(of: speaker))) \(data(of: speaker))")
      for edge in graph.graph.outgoing(by: node) { print(relation(edge, in: graph)) }
    }
  }

  private func data(of speaker: SpeakerNode) -> String {
    if speaker.summaryCount == 0 { return "#no-summary" }
    let verdicts = speaker.tally.given.map { ", \($0.kind.queryWord): \($0.count)" }.joined()
    return "{summaries: \(speaker.summaryCount)\(verdicts)}"
  }

  private func relation(_ index: Int, in graph: ExportedGraph) -> String {
    let edge = graph.graph.edges[index]
    let sign = edge.kind == .agrees ? "+>" : "->"
    let reasons = graph.reasons(ofEdge: index).map { " {reasons: \"\(Self.quoted($0))\"}" } ?? ""
    return "  \(sign) [\(graph.graph.speakers[edge.target].slug)]\(reasons)"
  }

  /// Text of a statement: a backslash takes the meaning from the sign after it.
  static func escaped(_ text: String) -> String {
    text.escaped {
      switch $0 {
      case ",", ".", "'", "-", "!", "?": nil
      case "\u{21}"..."\u{2F}", ":"..."@", "["..."`", "{"..."~": "\\\($0)"
      default: nil
      }
    }
  }

  /// Text of data, in YAML's double quotes; the data end at a brace even there.
  static func quoted(_ text: String) -> String {
    text.escaped {
      switch $0 {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "{": "\\x7B"
      case "}": "\\x7D"
      default: nil
      }
    }
  }
}
