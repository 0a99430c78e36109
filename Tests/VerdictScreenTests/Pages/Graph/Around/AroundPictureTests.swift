import TestSupport
import Testing
import VerdictCore
import VerdictScreen

struct AroundPictureTests {
  @Test(arguments: cases(1..<11))
  func `the picture around a speaker shows exactly their connections`(seed: Int) {
    var generator = GraphGenerator(seed: seed)
    let summaries = generator.summaries(generator.shape(upTo: 60))
    let graph = ConnectionGraph(of: summaries)
    for (node, width) in zip(graph.speakers.indices, [60, 80, 99, 100, 120, 200]) {
      let speaker = graph.speakers[node]
      var browser = Browser(
        MemoryLibrary(summaries: summaries), showing: speaker.slug, width: width, height: 140)
      let near = AroundWalker(
        browser.state.frame, centre: speaker.name, names: graph.speakers.map(\.name))
      #expect(near.problems == [])
      #expect(near.edges == graph.drawnEdges { $0.source == node || $0.target == node })

      browser.press("d")
      let rows = graph.speakers(within: 1, of: node).reduce(0) {
        $0 + graph.edgePairs(of: $1).count
      }
      browser.send(.resized(Size(width: width, height: 40 + 2 * rows)))
      let far = AroundWalker(
        browser.state.frame, centre: speaker.name, names: graph.speakers.map(\.name))
      let inner = Set(graph.edgePairs(of: node).map(\.other) + [node])
      #expect(far.problems == [])
      #expect(
        far.edges == graph.drawnEdges { inner.contains($0.source) || inner.contains($0.target) })
    }
  }
}
