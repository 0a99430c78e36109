/// What the commands about connections write.
public enum ConnectionDocument {
  /// A whole graph; JSON also tells what it amounts to.
  case whole(ConnectionGraph)
  /// Those near a speaker.
  case nearby(NearbyGraph)
  /// Shortest paths between two speakers.
  case paths(ListedPaths)

  /// All speakers and connections that it tells of.
  var graph: ConnectionGraph {
    switch self {
    case .whole(let graph): graph
    case .nearby(let nearby): nearby.graph
    case .paths(let paths): paths.graph
    }
  }
}

extension ConnectionDocument: Exportable {
  public static let exporters: [any Exporter<Self>] = [
    ConnectionJSON(), DOT(), Mermaid(), GraphML(), Argdown(), ConnectionLines(),
  ]
}

/// A format that knows of speakers and connections only.
protocol GraphExporter: Exporter where Source == ConnectionDocument {
  /// - Parameters:
  ///   - graph: What to write.
  ///   - print: Takes each line, without its end.
  func write(_ graph: ExportedGraph, to print: (String) -> Void)
}

extension GraphExporter {
  func write(_ source: ConnectionDocument, to sink: inout some TextOutputStream) {
    write(ExportedGraph(source.graph)) { sink.write($0 + "\n") }
  }
}

/// A JSON object.
private struct ConnectionJSON: Exporter {
  let name = "json"
  let help = "JSON"
  let fileExtension = "json"

  func write(_ source: ConnectionDocument, to sink: inout some TextOutputStream) throws {
    var json = JSONWriter()
    json.beginObject(to: &sink)
    switch source {
    case .whole(let graph):
      let overview = GraphOverview(GraphMap(graph))
      try json.write("overview", OverviewRecord(overview), to: &sink)
      let speakers = graph.speakers.enumerated().lazy.map {
        SpeakerRecord($1, camp: overview.camps.camp(of: $0))
      }
      try json.write("speakers", each: speakers, to: &sink)
      try writeConnections(of: graph, &json, to: &sink)
    case .nearby(let nearby):
      let graph = nearby.graph
      try json.write("speaker", nearby.centre.slug.text, to: &sink)
      try json.write("depth", nearby.depth, to: &sink)
      try json.write("speakers", each: graph.speakers.lazy.map { SpeakerRecord($0) }, to: &sink)
      try writeConnections(of: graph, &json, to: &sink)
    case .paths(let paths):
      try json.write("length", paths.all.length, to: &sink)
      try json.write("count", paths.all.count, to: &sink)
      let records = paths.listed.lazy.map { PathRecord($0, in: paths.all.graph) }
      try json.write("ways", each: records, to: &sink)
    }
    json.endObject(to: &sink)
  }

  private func writeConnections(
    of graph: ConnectionGraph, _ json: inout JSONWriter, to sink: inout some TextOutputStream
  ) throws {
    let records = graph.edges.indices.lazy.map { ConnectionRecord($0, of: graph) }
    try json.write("connections", each: records, to: &sink)
  }
}

/// A line for each connection, with tabs between its fields: source, kind, target, reasons; before
/// them, on paths, the numbers of path and step.
private struct ConnectionLines: Exporter {
  let name = "plain"
  let help = "one record a line, as in a pipe"
  let fileExtension = "tsv"

  func write(_ source: ConnectionDocument, to sink: inout some TextOutputStream) {
    switch source {
    case .paths(let paths): for fields in paths.records { sink.write(TabSeparated.line(fields)) }
    case .whole, .nearby:
      let graph = source.graph
      let exported = ExportedGraph(graph)
      for (index, edge) in graph.edges.enumerated() {
        sink.write(
          TabSeparated.line([
            CleanText(graph.speakers[edge.source].slug.text), edge.kind.word,
            CleanText(graph.speakers[edge.target].slug.text),
            CleanText(exported.reasons(ofEdge: index) ?? ""),
          ]))
      }
    }
  }
}

extension ListedPaths {
  /// Path, step, source, kind, target and reasons.
  fileprivate var records: [[CleanText]] {
    listed.enumerated().flatMap { index, path in
      path.steps.enumerated().flatMap { step, ends in
        [(ends.from, ends.to), (ends.to, ends.from)].flatMap { speaker, other in
          all.graph.words(from: speaker, to: other).map { kind, reasons in
            [
              "\(index + 1)", "\(step + 1)", CleanText(all.graph.speakers[speaker].slug.text),
              kind.word, CleanText(all.graph.speakers[other].slug.text),
              CleanText(reasons.map { MarkdownInline.plainText($0) }.joined(separator: "; ")),
            ]
          }
        }
      }
    }
  }
}
