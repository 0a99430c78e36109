import TestSupport
import Testing
import VerdictCore
import VerdictLibrary

struct ConnectionGraphTests {
  @Test(arguments: cases(1..<9))
  func `the index gives the graph of the listed summaries`(seed: Int) throws {
    let world = GeneratedLibrary(seed: seed, count: 40)
    let library = try TestLibrary(world.files).openAndScan()
    #expect(try library.connectionGraph() == ConnectionGraph(of: world.listed))
    try expectSame(library.graphMap().graph, ConnectionGraph(of: world.listed))
  }

  @Test(arguments: cases(1..<5))
  func `a neighbourhood holds the edgePairs of the graph`(seed: Int) throws {
    let library = try TestLibrary(GeneratedLibrary(seed: seed, count: 40).files).openAndScan()
    let graph = try library.connectionGraph()
    for (node, speaker) in graph.speakers.enumerated() {
      let hood = try library.neighbourhood(of: speaker.slug)
      #expect(hood.centre == speaker)
      let edgePairs = Dictionary(
        uniqueKeysWithValues: graph.edgePairs(of: node).map { (graph.speakers[$0.other].slug, $0) })
      #expect(edgePairs.count == hood.neighbours.count)
      for neighbour in hood.neighbours {
        let edgePair = try #require(edgePairs[neighbour.speaker.slug])
        #expect(edgePair.outgoing == neighbour.outgoing)
        #expect(edgePair.incoming == neighbour.incoming)
        #expect(graph.speakers[edgePair.other] == neighbour.speaker)
        for (kind, reasons) in graph.words(from: node, to: edgePair.other) {
          #expect(reasons.sorted() == (neighbour.outgoingReasons[kind] ?? []).sorted())
        }
      }
    }
  }

  @Test func `the graph follows what changes on disk`() throws {
    let files = try TestLibrary(["a.md": Self.summary("ada", agreesWith: "bob")])
    let library = try files.openAndScan()
    #expect(try library.connectionGraph().edges.count == 1)
    try files.write(Self.summary("bob", agreesWith: "ada"), to: "b.md")
    _ = try library.scan { _ in }
    #expect(try library.connectionGraph().edges.count == 2)
    #expect(try library.graphMap().graph.edges.count == 2)
  }

  private static func summary(_ speaker: String, agreesWith other: String) -> Summary {
    Summary(
      slug: Slug(slugifying: speaker), speaker: Speaker(name: speaker), title: speaker,
      connections: [Connection(kind: .agrees, target: Slug(slugifying: other))])
  }
}
