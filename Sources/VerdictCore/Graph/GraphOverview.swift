/// What a whole graph of connections amounts to.
public struct GraphOverview {
  /// How many speakers each ranking names at most.
  static let rankedSpeakers = 5

  /// The whole graph.
  public let graph: ConnectionGraph
  /// The camps of its speakers.
  public let camps: Camps
  /// How many triangles of speakers there are, by their signs.
  public let triangles: Triangles
  /// The speakers with the most others connected to them, and how many those are.
  public let mostConnected: [(speaker: Int, count: Int)]
  /// The speakers whom the most others contradict, and how many those are.
  public let mostDisputed: [(speaker: Int, count: Int)]
  /// The speakers with the most allies in other camps, and how many those are.
  public let bridges: [(speaker: Int, count: Int)]

  /// Ranks the speakers of a graph.
  public init(_ map: GraphMap) {
    graph = map.graph
    camps = map.camps
    triangles = map.triangles
    mostConnected = graph.mostConnected(Self.rankedSpeakers)
    mostDisputed = graph.mostDisputed(Self.rankedSpeakers)
    bridges = graph.bridges(between: camps, Self.rankedSpeakers)
  }

  /// How many speakers nobody has summarised.
  public var speakersWithoutSummary: Int { graph.speakers.count { $0.summaryCount == 0 } }

  /// How many connections are of a kind.
  public func edges(_ kind: ConnectionKind) -> Int { graph.edges.count { $0.kind == kind } }
}
