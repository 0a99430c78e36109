import VerdictCore

/// An edge as a picture shows it, by the names at its ends.
struct DrawnEdge: Hashable {
  var source: String
  var target: String
  var kind: ConnectionKind
}

extension ConnectionGraph {
  /// The edges between some speakers, as pictures are to show them.
  func drawnEdges(where isWanted: (GraphEdge) -> Bool = { _ in true }) -> Set<DrawnEdge> {
    Set(
      edges.filter(isWanted).map {
        DrawnEdge(
          source: speakers[$0.source].name, target: speakers[$0.target].name, kind: $0.kind)
      })
  }
}
