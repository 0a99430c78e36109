import TestSupport
import Testing
import VerdictCore

struct RankingTests {
  @Test func `rankings are those of counting every edge`() {
    var bridges = 0
    let seeds = cases(0..<30, atLeast: 15)
    for seed in seeds {
      var generator = GraphGenerator(seed: seed)
      let graph = generator.graph(upTo: 40)
      let camps = Camps(of: graph)
      let between = graph.edges.filter {
        $0.kind == .agrees && camps.camp(of: $0.source) != camps.camp(of: $0.target)
      }
      let disputes = graph.edges.filter { $0.kind == .contradicts }
      for limit in [-1, 0, 1, 5, 100] {
        #expect(
          listed(graph.mostConnected(limit))
            == ranked(
              graph.edges.flatMap { [($0.source, $0.target), ($0.target, $0.source)] }, limit),
          "seed \(seed)")
        #expect(
          listed(graph.mostDisputed(limit))
            == ranked(disputes.map { ($0.target, $0.source) }, limit), "seed \(seed)")
        #expect(
          listed(graph.bridges(between: camps, limit))
            == ranked(between.flatMap { [($0.source, $0.target), ($0.target, $0.source)] }, limit),
          "seed \(seed)")
      }
      bridges += between.count
    }
    #expect(bridges > seeds.count / 2)
  }

  /// Of each first the number of different seconds, the greatest number first.
  private func ranked(_ pairs: [(Int, Int)], _ limit: Int) -> [[Int]] {
    let others = pairs.reduce(into: [Int: Set<Int>]()) { $0[$1.0, default: []].insert($1.1) }
    let ranked = others.sorted { one, other in
      one.value.count == other.value.count
        ? one.key < other.key : one.value.count > other.value.count
    }
    return ranked.prefix(max(0, limit)).map { [$0.key, $0.value.count] }
  }

  private func listed(_ ranking: [(speaker: Int, count: Int)]) -> [[Int]] {
    ranking.map { [$0.speaker, $0.count] }
  }
}
