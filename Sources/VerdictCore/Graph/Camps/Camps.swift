/// Groups of speakers among whom agreement prevails, chosen so that as few edges as possible are
/// frustrated: agree across camps, or contradict within one.
///
/// There may be any number of camps (Davis, “Clustering and structural balance in graphs”, 1967).
/// Whoever nobody is connected to is in none.
public struct Camps: Hashable, Sendable {
  /// The nodes of each camp, ascending; the largest camp first, ties by member.
  public let members: [[Int]]
  /// The indices in `ConnectionGraph.edges` of the frustrated edges.
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
    for (camp, nodes) in members.enumerated() {
      for node in nodes { camps[node] = Int32(camp) }
    }
    self.members = members
    self.camps = camps
    self.isExact = isExact
    frustrated = graph.edges.indices.filter { index in
      let edge = graph.edges[index]
      return (camps[edge.source] == camps[edge.target]) == (edge.kind == .contradicts)
    }
  }

  /// What a speaker says against the camps, and what is said of them.
  ///
  /// Complexity: O(d) in the number of those connected to the speaker.
  public func frustrated(at speaker: Int, in graph: ConnectionGraph) -> [GraphEdge] {
    graph.edgePairs(of: speaker).flatMap { edgePair in
      let kind: ConnectionKind =
        camps[speaker] == camps[edgePair.other] ? .contradicts : .agrees
      let isOutgoing = edgePair.outgoing.contains(ConnectionKinds(kind))
      let isIncoming = edgePair.incoming.contains(ConnectionKinds(kind))
      return (isOutgoing ? [GraphEdge(source: speaker, target: edgePair.other, kind: kind)] : [])
        + (isIncoming ? [GraphEdge(source: edgePair.other, target: speaker, kind: kind)] : [])
    }
  }

  /// The camp of a speaker, from 0; nil for whoever nobody is connected to.
  public func camp(of speaker: Int) -> Int? {
    camps[speaker] < 0 ? nil : Int(camps[speaker])
  }
}

extension Camps {
  /// How many choices are tried at most to find the best camps; the rest is left to a search.
  private static let greatestEffort = 100_000_000

  /// The camps of a graph, none of which holds speakers whom no edges connect.
  ///
  /// The best are found for groups of up to 16 speakers, of equally good choices that with the
  /// fewest camps; larger groups are searched. Complexity: O(n log n + m), and time for the first up
  /// to a bound.
  public init(of graph: ConnectionGraph) {
    var labels = [Int](repeating: -1, count: graph.speakers.count)
    var nodes = [Int32](repeating: 0, count: graph.speakers.count)
    var isExact = true
    var effort = Self.greatestEffort
    var count = 0
    for members in graph.components.reversed() where members.count > 1 {
      let weights = SignedWeights(of: members, in: graph, nodes: &nodes)
      let best: [Int32]
      if weights.count <= SignedWeights.exactLimit, weights.exactEffort <= effort {
        best = weights.exactLabels()
        effort -= weights.exactEffort
      } else {
        best = CampSearch.bestLabels(of: weights)
        isExact = isExact && weights.gain(of: best) == weights.greatestGain
      }
      for (member, label) in zip(members, best) { labels[member] = count + Int(label) }
      count += members.count
    }
    self.init(labels: labels, of: graph, isExact: isExact)
  }
}
