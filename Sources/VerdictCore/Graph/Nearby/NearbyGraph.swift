/// A speaker, and everybody within some connections of them.
public struct NearbyGraph {
  /// The graph that holds all speakers.
  public let whole: ConnectionGraph
  /// The speaker from whom connections are counted.
  public let centre: SpeakerNode
  /// How many connections away the farthest may be.
  public let depth: Int
  /// The indices of everybody in the whole graph, the closest first.
  public let members: [Int]
  /// How many of the members are less than `depth` away.
  public let innerCount: Int

  /// - Parameters:
  ///   - graph: The whole graph.
  ///   - speaker: The index of the speaker in it.
  ///   - depth: From 0 on.
  public init(_ graph: ConnectionGraph, of speaker: Int, depth: Int) {
    whole = graph
    centre = graph.speakers[speaker]
    self.depth = depth
    members = graph.speakers(within: depth, of: speaker)
    innerCount = depth == 0 ? 0 : graph.speakers(within: depth - 1, of: speaker).count
  }

  /// The members, and all they say of each other.
  public var graph: ConnectionGraph { whole.subgraph(of: members) }
}
