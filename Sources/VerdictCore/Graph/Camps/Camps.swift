/// Groups of speakers among whom agreement prevails, chosen so that as few edges as possible are
/// frustrated: agree across camps, or contradict within one.
///
/// There may be any number of camps (Davis, “Clustering and structural balance in graphs”, 1967).
/// Whoever nobody is connected to is in none.
public struct Camps: Hashable, Sendable {
  /// The places of the members of each camp, ascending; the largest camp first, ties by member.
  public let members: [[Int]]
  /// The places in `ConnectionGraph.edges` of the frustrated edges.
  public let frustrated: [Int]
  /// Whether no other choice frustrates fewer edges; else a heuristic made the choice.
  public let isExact: Bool
  private let camps: [Int32]

  /// - Parameters:
  ///   - labels: A label for each speaker of a graph; those with equal labels make a camp, those
  ///     with a negative one are in none.
  ///   - graph: The graph.
  ///   - isExact: Whether no other choice frustrates fewer edges.
  init(labels: [Int], of graph: ConnectionGraph, isExact: Bool) {
    let groups = Dictionary(grouping: labels.indices.filter { labels[$0] >= 0 }) { labels[$0] }
    let members = groups.values.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
    var camps = [Int32](repeating: -1, count: labels.count)
    for (camp, places) in members.enumerated() {
      for place in places { camps[place] = Int32(camp) }
    }
    self.members = members
    self.camps = camps
    self.isExact = isExact
    frustrated = graph.edges.indices.filter { place in
      let edge = graph.edges[place]
      return (camps[edge.source] == camps[edge.target]) == (edge.kind == .contradicts)
    }
  }

  /// What a speaker says against the camps, and what is said of them.
  ///
  /// Complexity: O(d) in the number of those connected to the speaker.
  public func frustrated(at speaker: Int, in graph: ConnectionGraph) -> [GraphEdge] {
    graph.ties(of: speaker).flatMap { tie in
      let kind: ConnectionKind =
        camps[speaker] == camps[tie.other] ? .contradicts : .agrees
      let isSaid = tie.said.contains(ConnectionKinds(kind))
      let isHeard = tie.heard.contains(ConnectionKinds(kind))
      return (isSaid ? [GraphEdge(source: speaker, target: tie.other, kind: kind)] : [])
        + (isHeard ? [GraphEdge(source: tie.other, target: speaker, kind: kind)] : [])
    }
  }

  /// The camp of a speaker, from 0; nil for whoever nobody is connected to.
  public func camp(of speaker: Int) -> Int? {
    camps[speaker] < 0 ? nil : Int(camps[speaker])
  }
}
