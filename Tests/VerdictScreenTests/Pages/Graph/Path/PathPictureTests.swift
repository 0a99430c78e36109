import TestSupport
import Testing
import VerdictCore
import VerdictScreen

struct PathPictureTests {
  @Test(arguments: cases(1..<13))
  func `each row is a path, and each of its lines says what the two say`(seed: Int) throws {
    var generator = GraphGenerator(seed: seed)
    let summaries = generator.summaries(generator.shape(upTo: 40))
    let graph = ConnectionGraph(of: summaries)
    let ends = Array(zip(graph.speakers.indices, graph.speakers.indices.reversed()))
    for (start, end) in cases(ends) {
      let browser = Browser(
        MemoryLibrary(summaries: summaries), path: graph.speakers[start].slug,
        to: graph.speakers[end].slug, width: 200, height: 200)
      let rows = browser.rows.dropFirst(3).prefix { !$0.isEmpty }
        .map { $0.replacing("▌", with: " ") }
      guard let paths = graph.shortestPaths(from: start, to: end) else {
        #expect(browser.rows[2].contains("no connection between them"))
        continue
      }
      guard paths.length > 0, paths.count < 50 else { continue }
      #expect(rows.count == paths.count)
      for (index, row) in rows.enumerated() {
        let names = paths[index].map { graph.speakers[$0].name }
        var rest = Substring(row).drop { " +−±".contains($0) }
        for (step, name) in names.enumerated() {
          #expect(rest.hasPrefix(name))
          rest = rest.dropFirst(name.count + 1)
          guard step + 1 < names.count else { break }
          let text = rest.prefix { $0 != " " }
          let link = try #require(DrawnLink(text, pointsLeft: false))
          let (here, there) = (paths[index][step], paths[index][step + 1])
          #expect(
            Set(link.edges(from: name, to: names[step + 1]))
              == graph.drawnEdges {
                [here, there] == [$0.source, $0.target] || [there, here] == [$0.source, $0.target]
              })
          rest = rest.dropFirst(text.count + 1)
        }
      }
    }
  }
}
