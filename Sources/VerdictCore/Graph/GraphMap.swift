/// A connection graph, and where its speakers stand in pictures of it.
public struct GraphMap: Hashable, Sendable {
  public let graph: ConnectionGraph
  public let camps: Camps
  public let triangles: Triangles
  /// Every speaker, by camp, then so that those connected stand close; those without connections
  /// last.
  public let order: [Int]
  private let rows: [Int]

  public init(_ graph: ConnectionGraph) {
    self.graph = graph
    camps = Camps(of: graph)
    triangles = graph.triangles()
    order = graph.pictureOrder(camps)
    var rows = [Int](repeating: 0, count: order.count)
    for (row, speaker) in order.enumerated() { rows[speaker] = row }
    self.rows = rows
  }

  /// Where a speaker stands in `order`.
  public func row(of speaker: Int) -> Int { rows[speaker] }
}
