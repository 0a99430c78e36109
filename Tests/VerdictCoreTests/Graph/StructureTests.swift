import TestSupport
import Testing
import VerdictCore

struct StructureTests {
  @Test func `components are what merging the ends of every edge gives`() {
    var most = 0
    for seed in cases(0..<40, atLeast: 40) {
      var generator = GraphGenerator(seed: seed)
      let graph = generator.graph(upTo: 60)
      var labels = Array(graph.speakers.indices)
      for edge in graph.edges {
        let (old, new) = (labels[edge.source], labels[edge.target])
        labels = labels.map { $0 == old ? new : $0 }
      }
      let groups = Dictionary(grouping: graph.speakers.indices) { labels[$0] }.values
      let sorted = groups.sorted { one, other in
        one.count == other.count ? one[0] < other[0] : one.count > other.count
      }
      #expect(graph.components == sorted, "seed \(seed)")
      most = max(most, sorted.count { $0.count > 1 })
    }
    #expect(most > 2)
  }

  @Test func `triangles are those that trying all threes finds`() {
    var total = [0, 0, 0, 0]
    for seed in cases(0..<40, atLeast: 40) {
      var generator = GraphGenerator(seed: seed)
      let graph = generator.graph(upTo: 24)
      let (counts, conflicting) = triangleCounts(of: graph)
      let triangles = graph.triangles()
      #expect(triangles.conflicting == conflicting, "seed \(seed)")
      #expect(triangles.counts == counts, "seed \(seed)")
      #expect(triangles.count == counts.reduce(0, +), "seed \(seed)")
      for sides in 0...3 { total[sides] += counts[sides] }
    }
    #expect(total.allSatisfy { $0 > 5 })
  }

  @Test(
    arguments: [
      ([.agrees, .agrees, .agrees], 1), ([.contradicts, .agrees, .agrees], 0),
      ([.contradicts, .contradicts, .agrees], 1), ([.contradicts, .contradicts, .contradicts], 0),
    ] as [([ConnectionKind], Double)])
  func `a triangle is balanced where its signs multiply to agreement`(
    kinds: [ConnectionKind], share: Double
  ) {
    let graph = ConnectionGraph(words: [
      ("a", "b", kinds[0]), ("b", "c", kinds[1]), ("c", "a", kinds[2]),
    ])
    #expect(graph.triangles().balancedShare == share)
  }

  @Test func `without triangles there is no share of balanced ones`() {
    let graph = ConnectionGraph(words: [
      ("a", "b", .agrees), ("b", "c", .agrees), ("c", "a", .agrees), ("a", "c", .contradicts),
    ])
    #expect(graph.triangles().balancedShare == nil)
  }

  private func triangleCounts(of graph: ConnectionGraph) -> (counts: [Int], conflicting: Int) {
    var counts = [0, 0, 0, 0]
    var conflicting = 0
    for one in graph.speakers.indices {
      for two in graph.speakers.indices.dropFirst(one + 1) {
        for three in graph.speakers.indices.dropFirst(two + 1) {
          let signs = [(one, two), (one, three), (two, three)].compactMap {
            graph.edgePair(from: $0, to: $1)?.sign
          }
          guard signs.count == 3 else { continue }
          if signs.contains(.conflicting) {
            conflicting += 1
          } else {
            counts[signs.count { $0 == .contradicts }] += 1
          }
        }
      }
    }
    return (counts, conflicting)
  }
}
