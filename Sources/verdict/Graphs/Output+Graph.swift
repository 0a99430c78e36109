import VerdictCore
import VerdictScreen

extension Output {
  /// Prints a graph in another program's format.
  static func print(_ graph: ConnectionGraph, as format: GraphFormat) {
    format.write(ExportedGraph(graph)) { print(own: $0 + "\n") }
  }

  /// Prints a record for each edge of a graph: source, kind, target, reasons.
  static func print(recordsOf graph: ConnectionGraph) {
    let exported = ExportedGraph(graph)
    for (place, edge) in graph.edges.enumerated() {
      print(record: [
        CleanText(graph.speakers[edge.source].slug.text), edge.kind.word,
        CleanText(graph.speakers[edge.target].slug.text),
        CleanText(exported.reasons(ofEdge: place) ?? ""),
      ])
    }
  }

  /// Prints lines, wrapped to the width of the terminal; a wrapped line goes on below its first
  /// word.
  static func print(_ lines: [Line], _ drawing: DrawingOptions) {
    let width = max(20, width)
    for line in lines {
      let indent = min(line.text.string.prefix { $0 == " " }.count, width / 2)
      for row in TextWrap.wrap(line.dropping(indent), width: width - indent) {
        var frame = Frame(size: Size(width: width, height: 1))
        frame.draw(row, in: Rect(frame.size).inset(left: indent))
        print(frame, drawing)
      }
    }
  }
}
