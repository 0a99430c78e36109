/// A search for the shortest paths between two speakers that goes from both ends at once.
///
/// It goes level by level, always on the side whose next level takes fewer edges to find.
struct MeetingSearch {
  private let graph: ConnectionGraph
  private let start: Int
  private let end: Int
  /// 1 + the distance from the start, or −1 − that from the end; 0 for those not met yet.
  private var marks: [Int32]

  init(of graph: ConnectionGraph, from start: Int, to end: Int) {
    self.graph = graph
    self.start = start
    self.end = end
    marks = [Int32](repeating: 0, count: graph.speakers.count)
  }

  /// The speakers on any shortest path, by their distance from the start; nil where there is none.
  mutating func levels() -> [[Int32]]? {
    guard start != end else { return [[Int32(start)]] }
    var near = [Int32(start)]
    var far = [Int32(end)]
    marks[start] = 1
    marks[end] = -1
    while !near.isEmpty, !far.isEmpty {
      if edgePairs(of: near) <= edgePairs(of: far) {
        guard let next = grown(near, step: 1) else { return levels(from: near, to: far) }
        near = next
      } else {
        guard let next = grown(far, step: -1) else { return levels(from: near, to: far) }
        far = next
      }
    }
    return nil
  }

  private func edgePairs(of level: [Int32]) -> Int {
    level.reduce(0) { $0 + graph.edgePairs(of: Int($1)).count }
  }

  /// The next level of one side; nil where the two sides meet instead.
  private mutating func grown(_ level: [Int32], step: Int32) -> [Int32]? {
    let mark = marks[Int(level[0])] + step
    var next: [Int32] = []
    var meets = false
    for speaker in level {
      for edgePair in graph.edgePairs(of: Int(speaker)) {
        let other = marks[edgePair.other]
        if other == 0 {
          marks[edgePair.other] = mark
          next.append(Int32(edgePair.other))
        } else if (other < 0) != (step < 0) {
          meets = true
        }
      }
      if meets { break }
    }
    return meets ? nil : next
  }

  /// The levels of all paths that use an edge between the last whole levels of the two sides.
  private mutating func levels(from near: [Int32], to far: [Int32]) -> [[Int32]] {
    let nearMark = marks[Int(near[0])]
    let farMark = marks[Int(far[0])]
    let meeting = near.filter { speaker in
      graph.edgePairs(of: Int(speaker)).contains { marks[$0.other] == farMark }
    }
    let before = levels(after: meeting, marked: stride(from: nearMark - 1, to: 0, by: -1))
    let after = levels(after: meeting, marked: stride(from: farMark, to: 0, by: 1))
    return before.reversed() + [meeting] + after
  }

  /// The levels with some marks, each of those tied to the one before; their marks are wiped.
  private mutating func levels(
    after level: [Int32], marked levelMarks: StrideTo<Int32>
  ) -> [[Int32]] {
    var levels: [[Int32]] = []
    for mark in levelMarks {
      var next: [Int32] = []
      for speaker in levels.last ?? level {
        for edgePair in graph.edgePairs(of: Int(speaker)) where marks[edgePair.other] == mark {
          marks[edgePair.other] = 0
          next.append(Int32(edgePair.other))
        }
      }
      levels.append(next)
    }
    return levels
  }
}
