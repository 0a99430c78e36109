import VerdictApp
import VerdictCore

extension Output {
  /// Prints a graph in another program's format.
  func print(_ graph: ConnectionGraph, as format: GraphFormat) {
    format.write(ExportedGraph(graph)) { print(own: $0 + "\n") }
  }

  /// Prints a record for each edge of a graph: source, kind, target, reasons.
  func print(recordsOf graph: ConnectionGraph) {
    let exported = ExportedGraph(graph)
    for (place, edge) in graph.edges.enumerated() {
      print(record: [
        CleanText(graph.speakers[edge.source].slug.text), edge.kind.word,
        CleanText(graph.speakers[edge.target].slug.text),
        CleanText(exported.reasons(ofEdge: place) ?? ""),
      ])
    }
  }
}
