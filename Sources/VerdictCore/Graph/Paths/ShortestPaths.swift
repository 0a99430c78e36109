import Algorithms

/// All shortest paths from one speaker to another along edges, whoever of the two speaks.
///
/// There may be more paths than could ever be listed; each can be asked for by its index. Paths are
/// ordered by the nodes of the speakers on them.
public struct ShortestPaths: Hashable, Sendable {
  /// The graph in which the paths lead.
  public let graph: ConnectionGraph
  /// How many edges each path has; 0 from a speaker to themselves.
  public let length: Int
  /// The speakers on any path, those closest to the start first.
  private let speakers: [Int32]
  /// The indices in `speakers` of those that come next on a path, one list after the other.
  private let steps: [Int32]
  private let stepStarts: [Int32]
  /// How many paths lead from each of `speakers` to the end, up to `Int.max`.
  private let pathCounts: [Int]

  /// - Parameters:
  ///   - graph: The graph.
  ///   - levels: The speakers on any shortest path, by their distance from the start; the first and
  ///     the last level hold one speaker each.
  init(of graph: ConnectionGraph, levels: [[Int32]]) {
    let speakers = levels.flatMap(\.self)
    var indices = [Int32](repeating: -1, count: graph.speakers.count)
    for (index, speaker) in speakers.enumerated() { indices[Int(speaker)] = Int32(index) }
    var steps: [Int32] = []
    var stepStarts: [Int32] = [0]
    stepStarts.reserveCapacity(speakers.count + 1)
    var levelEnd = 0
    for (distance, level) in levels.enumerated() {
      levelEnd += level.count
      let next =
        levelEnd..<levelEnd + (distance + 1 < levels.count ? levels[distance + 1].count : 0)
      for speaker in level {
        for edgePair in graph.edgePairs(of: Int(speaker))
        where next.contains(Int(indices[edgePair.other])) {
          steps.append(indices[edgePair.other])
        }
        stepStarts.append(Int32(steps.count))
      }
    }
    var pathCounts = [Int](repeating: 1, count: speakers.count)
    for index in speakers.indices.dropLast().reversed() {
      pathCounts[index] = steps[Int(stepStarts[index])..<Int(stepStarts[index + 1])].reduce(0) {
        let (sum, isTooMuch) = $0.addingReportingOverflow(pathCounts[Int($1)])
        return isTooMuch ? .max : sum
      }
    }
    self.graph = graph
    length = levels.count - 1
    self.speakers = speakers
    self.steps = steps
    self.stepStarts = stepStarts
    self.pathCounts = pathCounts
  }

  /// How many paths there are; `Int.max` where that is not enough.
  public var count: Int { pathCounts[0] }

  /// The nodes of the speakers on a path, both ends included.
  ///
  /// Complexity: O(length · d), each speaker having d edges.
  public subscript(index: Int) -> [Int] {
    precondition((0..<count).contains(index), "no such path")
    var left = index
    var current = 0
    var path = [Int(speakers[0])]
    while path.count <= length {
      for step in steps[Int(stepStarts[current])..<Int(stepStarts[current + 1])] {
        current = Int(step)
        guard left >= pathCounts[current] else { break }
        left -= pathCounts[current]
      }
      path.append(Int(speakers[current]))
    }
    return path
  }
}

extension ConnectionGraph {
  /// All shortest paths between two speakers; nil where there is none.
  ///
  /// Complexity: O(n) to lay out the marks, then O(edges of those met before both sides touch).
  public func shortestPaths(from start: Int, to end: Int) -> ShortestPaths? {
    var search = MeetingSearch(of: self, from: start, to: end)
    return search.levels().map { ShortestPaths(of: self, levels: $0) }
  }

  /// The signs of the edges on a path, from its first speaker to its last.
  public func signs(ofPath speakers: [Int]) -> [EdgeSign] {
    speakers.adjacentPairs().map { edgePair(from: $0, to: $1)?.sign ?? .conflicting }
  }

  /// The sign of a path: the product of those of its edges.
  public func sign(ofPath speakers: [Int]) -> EdgeSign {
    signs(ofPath: speakers).reduce(.agrees, *)
  }
}
