import TestSupport
import Testing
import VerdictCore

struct ConnectionGraphTests {
  @Test func `a graph is what its summaries say`() {
    var edges = 0
    let seeds = cases(0..<40)
    for seed in seeds {
      var generator = GraphGenerator(seed: seed)
      let summaries = generator.summaries(generator.shape(upTo: 30))
      let graph = ConnectionGraph(of: summaries)
      let naive = NaiveGraph(of: summaries)
      #expect(graph.speakers == naive.slugs.sorted().map(naive.node), "seed \(seed)")
      #expect(graph.edges == sortedEdges(of: naive, graph), "seed \(seed)")
      for (index, edge) in graph.edges.enumerated() {
        let words = NaiveGraph.Words(
          source: graph.speakers[edge.source].slug, target: graph.speakers[edge.target].slug,
          kind: edge.kind)
        #expect(graph.reasons(ofEdge: index) == naive.reasons[words], "seed \(seed)")
        edges += 1
      }
    }
    #expect(edges > 25 * seeds.count)
  }

  @Test(arguments: cases(0..<30))
  func `edgePairs and words of two speakers are those of the summaries`(seed: Int) {
    var generator = GraphGenerator(seed: seed)
    let summaries = generator.summaries(generator.shape(upTo: 20))
    let graph = ConnectionGraph(of: summaries)
    let naive = NaiveGraph(of: summaries)
    for (one, speaker) in graph.speakers.enumerated() {
      let outgoing = graph.outgoing(by: one)
      #expect(outgoing.map { graph.edges[$0] } == graph.edges.filter { $0.source == one })
      let edgePairs = graph.speakers.indices.compactMap { other -> EdgePair? in
        let slug = graph.speakers[other].slug
        let edgePair = EdgePair(
          other: other, outgoing: naive.kinds(speaker.slug, slug),
          incoming: naive.kinds(slug, speaker.slug))
        return edgePair.outgoing.isEmpty && edgePair.incoming.isEmpty ? nil : edgePair
      }
      #expect(Array(graph.edgePairs(of: one)) == edgePairs)
      for (other, target) in graph.speakers.enumerated() {
        #expect(graph.edgePair(from: one, to: other) == edgePairs.first { $0.other == other })
        let words = graph.words(from: one, to: other)
        let kinds = naive.kinds(speaker.slug, target.slug).kinds
        #expect(words.map(\.kind) == kinds)
        #expect(
          words.map(\.reasons)
            == kinds.map {
              naive.reasons[.init(source: speaker.slug, target: target.slug, kind: $0)]
            })
      }
    }
  }

  @Test(arguments: cases(0..<30))
  func `a slug and an alias mean the same speaker`(seed: Int) {
    var generator = GraphGenerator(seed: seed)
    let summaries = generator.summaries(generator.shape(upTo: 20))
    let graph = ConnectionGraph(of: summaries)
    let naive = NaiveGraph(of: summaries)
    let slugs = graph.speakers.map(\.slug) + summaries.flatMap(\.speaker.aliases)
    for slug in slugs {
      let meaning = naive.meaning(of: slug)
      #expect(graph.node(of: slug) == graph.speakers.firstIndex { $0.slug == meaning })
    }
    #expect(graph.node(of: Slug(slugifying: "nobody")) == nil)
    #expect(graph.node(of: Slug(slugifying: "z")) == nil)
  }

  @Test func `a summary's slug means its speaker, and a link names who has no summary`() throws {
    let text =
      "---\nspeaker: Ada\n---\n## Agrees With\n- [[a-talk]]\n- [[cy|Cy Ünal]]\n- [[bos-talk]]\n"
    let bo = "---\nspeaker: Bo\n---\n## Agrees With\n- [[cy]]\n- [[bos-talk]] — myself\n"
    let summaries = [("a-talk", text), ("bos-talk", bo)].compactMap { name, text in
      SummaryReader.read(Array(text.utf8), path: FilePath("\(name).md")).summary
    }
    let graph = ConnectionGraph(of: summaries)
    #expect(graph.speakers.map(\.name) == ["Ada", "Bo", "Cy Ünal"])
    #expect(graph.edges.map { [$0.source, $0.target] } == [[0, 1], [0, 2], [1, 2]])
    #expect(summaries.map(\.connectionsToOthers.count) == [3, 2])
  }

  @Test func `an alias counts for less than a slug, and the first of two speakers has it`() {
    let graph = ConnectionGraph(of: [
      summary("c", aliases: ["x", "b"], connections: []),
      summary("b", aliases: ["x"], connections: []),
      summary("a", aliases: [], connections: ["x", "b", "c", "d"]),
    ])
    #expect(graph.speakers.map(\.slug.text) == ["a", "b", "c", "d"])
    #expect(graph.edges.map(\.target) == [1, 2, 3])
    #expect(graph.node(of: Slug(slugifying: "x")) == 1)
  }

  @Test func `a draft knows only words of speakers with a summary`() throws {
    let (one, other) = (Slug(slugifying: "one"), Slug(slugifying: "other"))
    var draft = GraphDraft(speakers: [SpeakerNode(slug: other)], aliases: [])
    draft.add(.agrees, from: one, to: other)
    draft.add(.agrees, from: other, to: other)
    #expect(draft.graph().edges.isEmpty)
    draft.add(.contradicts, from: other, to: one, reason: "")
    let graph = draft.graph()
    #expect(graph.speakers.map(\.name) == ["One", "Other"])
    #expect(graph.words(from: 1, to: 0).map(\.reasons) == [[""]])
    #expect(graph.words(from: 0, to: 1).isEmpty)
  }

  @Test func `nobody at all is a graph`() {
    let graph = ConnectionGraph(of: [])
    #expect(graph.speakers.isEmpty && graph.edges.isEmpty)
    #expect(GraphMap(graph).order.isEmpty)
  }

  private func sortedEdges(of naive: NaiveGraph, _ graph: ConnectionGraph) -> [GraphEdge] {
    let slugs = graph.speakers.map(\.slug)
    return slugs.indices.flatMap { one in
      slugs.indices.flatMap { other in
        naive.kinds(slugs[one], slugs[other]).kinds.map {
          GraphEdge(source: one, target: other, kind: $0)
        }
      }
    }
  }

  private func summary(_ slug: String, aliases: [String], connections: [String]) -> Summary {
    Summary(
      slug: Slug(slugifying: slug),
      speaker: Speaker(name: slug, aliases: aliases.map { Slug(slugifying: $0) }),
      connections: connections.map { Connection(kind: .agrees, target: Slug(slugifying: $0)) })
  }
}
