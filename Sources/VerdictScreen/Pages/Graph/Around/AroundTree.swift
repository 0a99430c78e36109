import VerdictCore

/// Who stands in the picture around a speaker: node 0 is the centre, then come those contradicted,
/// then those agreed with, each followed by those whom they are connected to in turn.
struct AroundTree: Hashable, Sendable {
  let centre: SpeakerNode
  let contradicting: [AroundNode]
  let agreeing: [AroundNode]
  /// Whether anybody is two connections away.
  let isDeep: Bool

  /// - Parameters:
  ///   - neighbourhood: Of the centre.
  ///   - graph: Where to look for those two connections away; nil for only those one away.
  init(_ neighbourhood: Neighbourhood, further graph: ConnectionGraph?) {
    centre = neighbourhood.centre
    let left = neighbourhood.neighbours.filter { $0.kind == .contradicts }
    let right = neighbourhood.neighbours.filter { $0.kind == .agrees }
    contradicting = Self.nodes(left, from: 1, around: centre, graph)
    agreeing = Self.nodes(right, from: 1 + contradicting.count, around: centre, graph)
    isDeep = contradicting.count + agreeing.count > neighbourhood.neighbours.count
  }

  var count: Int { 1 + contradicting.count + agreeing.count }

  /// Nil for the centre.
  subscript(node: Int) -> AroundNode? {
    if contradicting.indices.contains(node - 1) { return contradicting[node - 1] }
    let index = node - 1 - contradicting.count
    return agreeing.indices.contains(index) ? agreeing[index] : nil
  }

  /// The first node of each group: the centre, those contradicted, those agreed with.
  var groupStarts: [Int] {
    [0] + (contradicting.isEmpty ? [] : [1])
      + (agreeing.isEmpty ? [] : [1 + contradicting.count])
  }

  /// The nodes of a kind, from the first to the last who is one connection away; nil where
  /// there is nobody.
  func nodes(of kind: ConnectionKind) -> ClosedRange<Int>? {
    let (nodes, first) =
      kind == .contradicts ? (contradicting, 1) : (agreeing, 1 + contradicting.count)
    return nodes.lastIndex { $0.parent == nil }.map { first...first + $0 }
  }

  /// The last node that is one connection away; 0 where none is.
  var lastNear: Int { nodes(of: .agrees)?.upperBound ?? nodes(of: .contradicts)?.upperBound ?? 0 }

  private static func nodes(
    _ neighbours: [Neighbour], from first: Int, around centre: SpeakerNode,
    _ graph: ConnectionGraph?
  ) -> [AroundNode] {
    var nodes: [AroundNode] = []
    for (order, neighbour) in neighbours.enumerated() {
      let node = first + nodes.count
      nodes.append(
        AroundNode(neighbour: neighbour, parent: nil, isLast: order + 1 == neighbours.count))
      guard let graph, let speaker = graph.node(of: neighbour.speaker.slug) else { continue }
      let others = graph.edgePairs(of: speaker).filter {
        graph.speakers[$0.other].slug != centre.slug
      }
      for (order, edgePair) in others.enumerated() {
        let other = Neighbour(
          speaker: graph.speakers[edgePair.other], outgoing: edgePair.outgoing,
          incoming: edgePair.incoming)
        nodes.append(
          AroundNode(neighbour: other, parent: node, isLast: order + 1 == others.count))
      }
    }
    return nodes
  }
}

/// A speaker in the picture around another, one connection away from them or two.
struct AroundNode: Hashable, Sendable {
  var neighbour: Neighbour
  /// The node they are connected to; nil for the speaker in the centre.
  var parent: Int?
  /// Whether no other node of the same parent follows.
  var isLast: Bool
}
