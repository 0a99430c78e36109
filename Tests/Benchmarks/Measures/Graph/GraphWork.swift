import Foundation
import TestSupport
import VerdictCore
import VerdictLibrary

/// What goes on beside the loop when the graph is looked at.
struct GraphWork: Measure {
  private static let pathCount = 200

  func rows(on bench: Bench) throws -> [Row] {
    let library = try bench.openLibrary()
    let before = ProcessUse.memory(getpid())
    var graph = ConnectionGraph(of: [])
    let built = try Samples(3, within: .seconds(30)) {
      // Each library has its own memory of what was worked out.
      graph = try bench.openLibrary().connectionGraph()
    }
    let after = ProcessUse.memory(getpid())
    let mapped = Samples(3) { _ = GraphMap(graph) }
    let triangles = Samples(3) { _ = graph.triangles() }
    let findings = try Samples(1) { _ = try library.findings() }
    return [
      Row("graph of all connections, from the index", built.median),
      Row("memory it takes, MB", Self.megabytes(before, after)),
      Row("camps and the order of its pictures", mapped.median),
      Row("balanced triangles", triangles.median),
      Row("findings (all claims)", findings.median),
      Row("all shortest paths between any two", paths(in: graph)),
    ]
  }

  private func paths(in graph: ConnectionGraph) -> Samples {
    var random = SeededGenerator(seed: 4)
    let last = graph.speakers.count - 1
    return Samples(
      (0..<Self.pathCount).map { _ in
        let (start, end) = (random.number(0...last), random.number(0...last))
        let begin = ContinuousClock.now
        if let paths = graph.shortestPaths(from: start, to: end), paths.count > 0 { _ = paths[0] }
        return .now - begin
      })
  }

  private static func megabytes(_ before: Int?, _ after: Int?) -> String {
    guard let before, let after else { return Row.missing }
    return "\(max(0, after - before) / 1_000_000)"
  }
}
