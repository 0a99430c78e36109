import TestSupport
import Testing
import VerdictCore

struct GraphOverviewTests {
  @Test func `an overview counts what the graph holds`() {
    for seed in cases(0..<20, atLeast: 10) {
      var generator = GraphGenerator(seed: seed)
      let graph = generator.graph(upTo: 30)
      let overview = GraphOverview(GraphMap(graph))
      #expect(overview.edges(.agrees) + overview.edges(.contradicts) == graph.edges.count)
      #expect(
        overview.speakersWithoutSummary
          == graph.speakers.filter { $0.summaryCount == 0 }.count)
      #expect(overview.mostConnected.count <= 5)
      #expect(overview.bridges.isEmpty || overview.camps.members.count > 1)
    }
  }
}

struct NearbyGraphTests {
  @Test func `those near a speaker are the speaker, and farther ones with each step`() {
    for seed in cases(0..<20, atLeast: 10) {
      var generator = GraphGenerator(seed: seed)
      let graph = generator.graph(upTo: 30)
      guard !graph.speakers.isEmpty else { continue }
      var inner = 0
      for depth in 0...3 {
        let nearby = NearbyGraph(graph, of: 0, depth: depth)
        #expect(nearby.members.first == 0)
        #expect(nearby.innerCount == inner)
        #expect(nearby.graph.speakers.count == nearby.members.count)
        inner = nearby.members.count
      }
    }
  }
}

struct ListedPathsTests {
  private let graph: ConnectionGraph = {
    let slugs = ["a", "b", "c", "d", "e"].map { Slug(slugifying: $0) }
    var draft = GraphDraft(speakers: slugs.map { SpeakerNode(slug: $0) }, aliases: [])
    draft.add(.agrees, from: slugs[0], to: slugs[1], reason: "one")
    draft.add(.agrees, from: slugs[0], to: slugs[1], reason: "two")
    draft.add(.contradicts, from: slugs[3], to: slugs[1])
    draft.add(.contradicts, from: slugs[0], to: slugs[2])
    draft.add(.contradicts, from: slugs[2], to: slugs[3])
    draft.add(.agrees, from: slugs[4], to: slugs[3])
    return draft.graph()
  }()

  @Test(arguments: [(0, 0), (1, 1), (2, 2), (9, 2)])
  func `as many paths are listed as there are, up to the limit`(limit: Int, count: Int) throws {
    let paths = try #require(graph.shortestPaths(from: 0, to: 3))
    let listed = ListedPaths(paths, limit: limit)
    #expect(listed.listed.count == count)
    #expect(listed.all.count == 2)
  }

  @Test func `a path tells its steps, and what it amounts to`() throws {
    let paths = try #require(graph.shortestPaths(from: 0, to: 3))
    let listed = ListedPaths(paths, limit: 9).listed
    #expect(listed.map(\.speakers) == [[0, 1, 3], [0, 2, 3]])
    #expect(
      listed.map { $0.steps.map { [$0.from, $0.to] } } == [
        [[0, 1], [1, 3]], [[0, 2], [2, 3]],
      ])
    #expect(listed.map(\.words.sign) == [.contradicts, .agrees])
    #expect(
      listed.map(\.words.relation) == ["an ally of an opponent", "an opponent of an opponent"])
  }

  @Test func `the graph of listed paths holds those on them, with every reason`() throws {
    let paths = try #require(graph.shortestPaths(from: 0, to: 3))
    let one = ListedPaths(paths, limit: 1).graph
    #expect(one.speakers.map(\.slug.text) == ["a", "b", "d"])
    #expect(one.words(from: 0, to: 1).map(\.reasons) == [["one", "two"]])
    #expect(one.words(from: 2, to: 1).map(\.kind) == [.contradicts])
    #expect(ListedPaths(paths, limit: 2).graph.edges.count == 4)
  }
}
