import TestSupport
import Testing

@testable import VerdictCore

struct DrawOrderTests {
  @Test func `everybody stands once, by camp, and arcs are no longer than by slug`() {
    var shorter = 0
    let seeds = cases(0..<60)
    for seed in seeds {
      var generator = GraphGenerator(seed: seed)
      let map = GraphMap(generator.graph(upTo: 60))
      let alone = map.graph.speakers.indices.filter { map.graph.edgePairs(of: $0).isEmpty }
      let bySlug = map.camps.members.flatMap(\.self) + alone
      #expect(
        map.order.map { map.camps.camp(of: $0) } == bySlug.map { map.camps.camp(of: $0) },
        "seed \(seed)")
      #expect(map.order.sorted() == Array(map.graph.speakers.indices), "seed \(seed)")
      #expect(map.order.suffix(alone.count) == alone[...], "seed \(seed)")
      #expect(map.order.map(map.row) == Array(map.order.indices), "seed \(seed)")
      let (length, before) = (arcLength(map.order, map.graph), arcLength(bySlug, map.graph))
      #expect(length <= before, "seed \(seed)")
      shorter += length < before ? 1 : 0
    }
    #expect(shorter * 5 > seeds.count * 2)
  }

  @Test func `those tied stand side by side`() {
    let graph = ConnectionGraph(words: [
      ("a", "f", .agrees), ("f", "c", .agrees), ("c", "b", .agrees), ("e", "b", .agrees),
      ("e", "d", .agrees),
    ])
    let order = GraphMap(graph).order
    #expect(arcLength(order, graph) < arcLength(Array(0..<6), graph))
  }

  private func arcLength(_ order: [Int], _ graph: ConnectionGraph) -> Int {
    var rows: [Int: Int] = [:]
    for (row, speaker) in order.enumerated() { rows[speaker] = row }
    return graph.speakers.indices.flatMap { one in
      graph.edgePairs(of: one).map { abs((rows[one] ?? 0) - (rows[$0.other] ?? 0)) }
    }.reduce(0, +)
  }
}
