import TestSupport
import Testing
import VerdictCore

struct NearbyTests {
  @Test(arguments: cases(0..<20))
  func `those nearby are those with a short enough path, closest first`(seed: Int) {
    var generator = GraphGenerator(seed: seed)
    let graph = generator.graph(upTo: 30)
    for speaker in graph.speakers.indices {
      let distances = graph.speakers.indices.compactMap { other in
        graph.shortestPaths(from: speaker, to: other).map { [$0.length, other] }
      }.sorted { $0.lexicographicallyPrecedes($1) }
      for depth in [-1, 0, 1, 2, 3, 99] {
        #expect(
          graph.speakers(within: depth, of: speaker)
            == distances.filter { $0[0] <= max(0, depth) }.map { $0[1] })
      }
    }
  }

  @Test(arguments: cases(0..<30))
  func `a subgraph holds some speakers and all they say of each other`(seed: Int) {
    var generator = GraphGenerator(seed: seed)
    let graph = generator.graph(upTo: 30)
    var random = SeededGenerator(seed: seed)
    let nodes = graph.speakers.indices.filter { _ in random.oneIn(2) }
    let part = graph.subgraph(of: (nodes + nodes).shuffled(using: &random))
    #expect(part.speakers == nodes.map { graph.speakers[$0] })
    #expect(
      part.edges.count
        == graph.edges.count { nodes.contains($0.source) && nodes.contains($0.target) })
    for (one, old) in nodes.enumerated() {
      for (other, oldOther) in nodes.enumerated() {
        let (words, before) = (
          part.words(from: one, to: other), graph.words(from: old, to: oldOther)
        )
        #expect(words.map(\.kind) == before.map(\.kind))
        #expect(words.map(\.reasons) == before.map(\.reasons))
        #expect(
          part.edgePair(from: one, to: other)?.weight
            == graph.edgePair(from: old, to: oldOther)?.weight)
      }
    }
  }

  @Test func `a subgraph of all is the graph, and keeps its aliases`() {
    let slug = Slug(slugifying: "a")
    let speakers = ["b", "c"].map { SpeakerNode(slug: Slug(slugifying: $0)) }
    let graph = GraphDraft(speakers: speakers, aliases: [(slug, speakers[1].slug)]).graph()
    #expect(graph.subgraph(of: [0, 1]) == graph)
    #expect(graph.subgraph(of: [1]).node(of: slug) == 0)
    #expect(graph.subgraph(of: [0]).node(of: slug) == nil)
    #expect(graph.subgraph(of: []).speakers.isEmpty)
  }
}
