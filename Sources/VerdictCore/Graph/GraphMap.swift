/// A connection graph, and where its speakers stand in pictures of it.
public struct GraphMap: Hashable, Sendable {
  /// The graph that is drawn.
  public let graph: ConnectionGraph
  /// The camps of its speakers.
  public let camps: Camps
  /// The triangles of its speakers.
  public let triangles: Triangles
  /// Every speaker, by camp, then so that those connected stand close; those without connections
  /// last.
  public let order: [Int]
  private let rows: [Int]

  /// Works out camps, triangles and order.
  ///
  /// Complexity: that of `Camps.init(of:)`.
  public init(_ graph: ConnectionGraph) {
    self.graph = graph
    camps = Camps(of: graph)
    triangles = graph.triangles()
    order = graph.drawOrder(camps)
    var rows = [Int](repeating: 0, count: order.count)
    for (row, speaker) in order.enumerated() { rows[speaker] = row }
    self.rows = rows
  }

  /// Where a speaker stands in `order`.
  public func row(of speaker: Int) -> Int { rows[speaker] }
}

extension ConnectionGraph {
  /// Every speaker once: by camp, within a camp so that those tied stand close, and those in no
  /// camp last.
  ///
  /// Starting by slug, speakers move to the mean row of those they are tied to (Sugiyama’s
  /// barycentres), a few times; of the orders met the one with the shortest arcs is taken.
  /// Complexity: O(n log n + m).
  func drawOrder(_ camps: Camps, sweeps: Int = 8) -> [Int] {
    let strangers = speakers.indices.filter { camps.camp(of: $0) == nil }
    var order = camps.members.flatMap(\.self) + strangers
    var rows = rows(of: order)
    var (best, shortest) = (order, arcLength(rows))
    for _ in 0..<sweeps {
      let means = speakers.indices.map { meanRow(of: $0, rows) }
      var start = 0
      for camp in camps.members {
        let end = start + camp.count
        order[start..<end].sort { (means[$0], $0) < (means[$1], $1) }
        start = end
      }
      let moved = self.rows(of: order)
      guard moved != rows else { break }
      rows = moved
      let length = arcLength(rows)
      if length < shortest { (best, shortest) = (order, length) }
    }
    return best
  }

  /// Where each speaker stands in an order.
  private func rows(of order: [Int]) -> [Int] {
    var rows = [Int](repeating: 0, count: order.count)
    for (row, speaker) in order.enumerated() { rows[speaker] = row }
    return rows
  }

  /// Half way, times two, from a speaker's row to the mean row of those they are tied to.
  ///
  /// Those who went all the way would swap rows for ever.
  private func meanRow(of speaker: Int, _ rows: [Int]) -> Double {
    let edgePairs = edgePairs(of: speaker)
    guard !edgePairs.isEmpty else { return Double(2 * rows[speaker]) }
    let sum = edgePairs.reduce(0) { $0 + rows[$1.other] }
    return Double(sum) / Double(edgePairs.count) + Double(rows[speaker])
  }

  /// How many rows all edges cross together, each counted from both ends.
  private func arcLength(_ rows: [Int]) -> Int {
    speakers.indices.reduce(0) { length, speaker in
      edgePairs(of: speaker).reduce(length) { $0 + abs(rows[$1.other] - rows[speaker]) }
    }
  }
}
