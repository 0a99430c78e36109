@testable import VerdictCore

/// What a reader of some format makes of a graph.
struct ReadGraph: Equatable {
  struct Edge: Hashable {
    var source: String
    var target: String
    var kind: ConnectionKind
    var reasons: String?
  }

  /// By identity.
  var names: [String: String] = [:]
  var strangers: Set<String> = []
  var edges: [Edge] = []

  init() {}

  /// What every reader is to make of it, where identities are slugs.
  init(_ exported: ExportedGraph) {
    for speaker in exported.graph.speakers {
      names[speaker.slug.text] = exported.name(of: speaker)
      if speaker.summaryCount == 0 { strangers.insert(speaker.slug.text) }
    }
    edges = exported.graph.edges.enumerated().map { index, edge in
      Edge(
        source: exported.graph.speakers[edge.source].slug.text,
        target: exported.graph.speakers[edge.target].slug.text, kind: edge.kind,
        reasons: exported.reasons(ofEdge: index))
    }
  }

  /// The same with other identities.
  func renamed(_ name: (String) -> String) -> ReadGraph {
    var renamed = ReadGraph()
    renamed.names = Dictionary(uniqueKeysWithValues: names.map { (name($0.key), $0.value) })
    renamed.strangers = Set(strangers.map(name))
    renamed.edges = edges.map {
      Edge(source: name($0.source), target: name($0.target), kind: $0.kind, reasons: $0.reasons)
    }
    return renamed
  }
}

extension ExportedGraph {
  /// The text of a format.
  func text(_ format: some GraphExporter) -> String {
    var text = ""
    format.write(self) { text += $0 + "\n" }
    return text
  }
}

extension HostileNames {
  static let exported = ExportedGraph(graph)
}
