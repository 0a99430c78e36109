import TestSupport
import Testing

@testable import VerdictCore

struct CampsTests {
  @Test func `camps of few speakers are the best of all choices`() {
    var frustrated = 0
    let seeds = cases(0..<60, atLeast: 30)
    for seed in seeds {
      var generator = GraphGenerator(seed: seed)
      let graph = generator.graph(upTo: 7)
      let camps = Camps(of: graph)
      let found = graph.components.filter { $0.count > 1 }.flatMap { bestCamps(of: $0, in: graph) }
      #expect(Set(camps.members) == Set(found), "seed \(seed)")
      #expect(camps.isExact, "seed \(seed)")
      frustrated += camps.frustrated.count
    }
    #expect(frustrated > seeds.count / 3)
  }

  @Test func `a search never finds better camps than all choices, and mostly as good ones`() {
    var optimal = 0
    var tried = 0
    let seeds = cases(0..<200)
    for seed in seeds {
      var generator = GraphGenerator(seed: seed)
      let graph = generator.graph(upTo: 10)
      for weights in weights(of: graph) where weights.count > 2 && weights.count < 12 {
        let gain = weights.gain(of: CampSearch.bestLabels(of: weights))
        let most = weights.gain(of: weights.exactLabels())
        #expect(gain <= most, "seed \(seed)")
        #expect(gain >= max(0, weights.totalGain), "seed \(seed)")
        optimal += gain == most ? 1 : 0
        tried += 1
      }
    }
    #expect(tried > seeds.count / 2)
    #expect(optimal * 100 >= tried * 95)
  }

  @Test(arguments: cases(0..<30))
  func `what goes against the camps is known of each speaker`(seed: Int) {
    var generator = GraphGenerator(seed: seed)
    let graph = generator.graph(upTo: 20)
    let camps = Camps(of: graph)
    let all = camps.frustrated.map { graph.edges[$0] }
    for speaker in graph.speakers.indices {
      let found = camps.frustrated(at: speaker, in: graph)
      #expect(Set(found) == Set(all.filter { $0.source == speaker || $0.target == speaker }))
      #expect(Set(found).count == found.count)
    }
  }

  @Test(arguments: [0, 2, 3, 5]) func `planted camps leave nothing frustrated`(camps: Int) {
    for seed in cases(0..<12) {
      var generator = GraphGenerator(seed: seed)
      let graph = generator.graph(
        GraphShape(
          speakers: 60, connections: 60 + seed * 40, contradicting: 0, camps: camps,
          parts: 1 + seed % 2))
      let found = Camps(of: graph)
      #expect(found.frustrated.isEmpty, "seed \(seed)")
      #expect(found.isExact, "seed \(seed)")
    }
  }

  @Test func `camps of many speakers are no worse than one camp and than none`() {
    var inexact = 0
    let seeds = cases(0..<60, atLeast: 20)
    for seed in seeds {
      var generator = GraphGenerator(seed: seed)
      let graph = generator.graph(upTo: 60)
      let camps = Camps(of: graph)
      let kinds = graph.edges.map(\.kind)
      #expect(camps.frustrated.count <= kinds.count { $0 == .agrees }, "seed \(seed)")
      #expect(camps.frustrated.count <= kinds.count { $0 == .contradicts }, "seed \(seed)")
      #expect(camps == Camps(of: graph), "seed \(seed)")
      for members in camps.members {
        #expect(
          graph.components.contains { Set($0).isSuperset(of: members) }, "seed \(seed)")
      }
      for speaker in graph.speakers.indices {
        let isAlone = graph.edgePairs(of: speaker).isEmpty
        #expect((camps.camp(of: speaker) == nil) == isAlone, "seed \(seed)")
      }
      inexact += camps.isExact ? 0 : 1
    }
    #expect(inexact > seeds.count / 6)
  }

  @Test(arguments: cases(0..<60))
  func `nobody gains by moving to another camp of many speakers`(seed: Int) {
    var generator = GraphGenerator(seed: seed)
    for weights in weights(of: generator.graph(upTo: 60)) {
      let labels = CampSearch.bestLabels(of: weights)
      for node in 0..<weights.count {
        var gains: [Int32: Int32] = [:]
        for pair in weights.pairs(of: node) {
          gains[labels[Int(pair.other)], default: 0] += pair.weight
        }
        let own = gains[labels[node]] ?? 0
        #expect(own >= max(0, gains.values.max() ?? 0))
      }
    }
  }

  @Test func `sixteen speakers get the best camps, and more do when nothing is frustrated`() {
    let names = "abcdefghijklmnopqr".map(String.init)
    for count in [16, 17, 18] {
      let chain = zip(names, names.dropFirst()).prefix(count - 1)
      let camps = Camps(of: ConnectionGraph(words: chain.map { ($0, $1, .contradicts) }))
      #expect(camps.isExact)
      #expect(camps.members.map(\.count) == [(count + 1) / 2, count / 2])
    }
    let ring = zip(names.prefix(17), names.dropFirst().prefix(16) + ["a"])
    let camps = Camps(
      of: ConnectionGraph(words: ring.map { ($0, $1, $0 == "a" ? .contradicts : .agrees) }))
    #expect(camps.frustrated.count == 1)
    #expect(!camps.isExact)
  }

  @Test func `of equally good choices that with the fewest camps is made`() {
    let graph = ConnectionGraph(words: [
      ("a", "b", .contradicts), ("a", "c", .contradicts), ("d", "a", .contradicts),
      ("e", "f", .agrees), ("f", "e", .contradicts),
    ])
    #expect(Camps(of: graph).members == [[1, 2, 3], [4, 5], [0]])
  }

  @Test func `camps without end are left to a search`() {
    let words = (0..<40).flatMap { part in
      (0..<16).map { index in
        ("p\(part)x\(index)", "p\(part)x\((index + 1) % 16)", ConnectionKind.contradicts)
      }
    }
    #expect(Camps(of: ConnectionGraph(words: words)).frustrated.count <= 40)
  }

  private func weights(of graph: ConnectionGraph) -> [SignedWeights] {
    var nodes = [Int32](repeating: 0, count: graph.speakers.count)
    return graph.components.map { SignedWeights(of: $0, in: graph, nodes: &nodes) }
  }

  /// The best camps of all there could be: gaining the most, then fewest, then with the first
  /// speakers in the first camp, and so on.
  private func bestCamps(of members: [Int], in graph: ConnectionGraph) -> [[Int]] {
    var best: (rank: [Int], camps: [[Int]])?
    let edges = graph.edges.filter { members.contains($0.source) }
    func visit(_ left: ArraySlice<Int>, _ camps: [[Int]]) {
      guard let speaker = left.first else {
        var labels = [Int](repeating: -1, count: graph.speakers.count)
        for (label, camp) in camps.enumerated() {
          for member in camp { labels[member] = label }
        }
        let held = edges.count {
          (labels[$0.source] == labels[$0.target]) == ($0.kind == .agrees)
        }
        let masks = camps.map { camp in
          members.reduce(0) { $0 * 2 + (camp.contains($1) ? 1 : 0) }
        }
        let rank = [held, -camps.count] + masks
        if best.map({ $0.rank.lexicographicallyPrecedes(rank) }) ?? true { best = (rank, camps) }
        return
      }
      for index in camps.indices {
        var joined = camps
        joined[index].append(speaker)
        visit(left.dropFirst(), joined)
      }
      visit(left.dropFirst(), camps + [[speaker]])
    }
    visit(members[...], [])
    return best?.camps ?? []
  }
}
