import TestSupport
import Testing
import VerdictCore

struct ShortestPathsTests {
  @Test func `all shortest paths are found, in order`() {
    var counts: [Int] = []
    for seed in cases(0..<25) {
      var generator = GraphGenerator(seed: seed)
      let graph = generator.graph(upTo: 16)
      for start in graph.speakers.indices {
        for end in graph.speakers.indices {
          let expected = shortestPaths(from: start, to: end, in: graph)
          let paths = graph.shortestPaths(from: start, to: end)
          #expect(
            paths.map { paths in (0..<paths.count).map { paths[$0] } } == expected, "seed \(seed)")
          #expect(paths?.length == expected.map { $0[0].count - 1 }, "seed \(seed)")
          counts.append(expected?.count ?? 0)
        }
      }
    }
    #expect(counts.contains(0) && counts.contains { $0 > 5 })
  }

  @Test(arguments: [2, 3, 7, 40])
  func `paths through rows of two are all counted`(rows: Int) throws {
    let graph = ladder(rows: rows, width: 2)
    let paths = try #require(graph.shortestPaths(from: 0, to: graph.speakers.count - 1))
    #expect(paths.length == rows + 1)
    #expect(paths.count == 1 << rows)
    for index in [0, 1, paths.count / 2, paths.count - 1] {
      let turns = (0..<rows).map { index >> (rows - 1 - $0) & 1 }
      let middle = turns.enumerated().map { 1 + $0 * 2 + $1 }
      #expect(paths[index] == [0] + middle + [graph.speakers.count - 1])
    }
  }

  @Test func `more paths than can be counted can still be asked for`() throws {
    let graph = ladder(rows: 70, width: 2)
    let paths = try #require(graph.shortestPaths(from: 0, to: graph.speakers.count - 1))
    #expect(paths.count == .max)
    let path = paths[.max - 1]
    #expect(path.count == 72)
    #expect(zip(path, path.dropFirst()).allSatisfy { graph.edgePair(from: $0, to: $1) != nil })
    #expect(path.last == graph.speakers.count - 1)
  }

  @Test func `the path from a speaker to themselves is to stay`() {
    let graph = ladder(rows: 1, width: 1)
    let paths = graph.shortestPaths(from: 1, to: 1)
    #expect(paths?.length == 0)
    #expect(paths?.count == 1)
    #expect(paths?[0] == [1])
  }

  @Test func `the sign of a path is the product of its edgePairs`() {
    let graph = ConnectionGraph(words: [
      ("a", "b", .agrees), ("b", "c", .contradicts), ("d", "c", .contradicts),
      ("d", "e", .agrees), ("e", "d", .contradicts),
    ])
    #expect(graph.sign(ofPath: [0]) == .agrees)
    #expect(graph.sign(ofPath: [0, 1, 2]) == .contradicts)
    #expect(graph.sign(ofPath: [0, 1, 2, 3]) == .agrees)
    #expect(graph.sign(ofPath: [1, 2, 3, 4]) == .conflicting)
  }

  /// A start, rows of speakers each tied to all of the next row, and an end, in this order.
  private func ladder(rows: Int, width: Int) -> ConnectionGraph {
    let names = (0...rows * width + 1).map { node in
      let digits = String(node)
      return String(repeating: "0", count: 5 - digits.count) + digits
    }
    let levels =
      [[0]] + (0..<rows).map { row in (0..<width).map { 1 + row * width + $0 } }
      + [[rows * width + 1]]
    return ConnectionGraph(
      words: zip(levels, levels.dropFirst()).flatMap { level, next in
        level.flatMap { one in
          next.map { other in
            one % 2 == 0
              ? (names[one], names[other], ConnectionKind.agrees)
              : (names[other], names[one], .contradicts)
          }
        }
      })
  }

  /// All shortest paths by trying all that go on from the shortest known; nil where there is none.
  private func shortestPaths(from start: Int, to end: Int, in graph: ConnectionGraph) -> [[Int]]? {
    let tied = Set(graph.edges.flatMap { [[$0.source, $0.target], [$0.target, $0.source]] })
    var paths = [[start]]
    var seen: Set = [start]
    while !paths.isEmpty {
      let done = paths.filter { $0.last == end }
      if !done.isEmpty { return done }
      let next = paths.flatMap { path in
        graph.speakers.indices.filter { other in
          !seen.contains(other) && tied.contains([path[path.count - 1], other])
        }.map { path + [$0] }
      }
      seen.formUnion(next.compactMap(\.last))
      paths = next
    }
    return nil
  }
}
