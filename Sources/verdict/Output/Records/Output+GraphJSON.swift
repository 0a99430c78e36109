import VerdictApp
import VerdictCore

extension Output {
  /// Prints a whole graph: what it amounts to, everybody with their camp, and who says what.
  func print(json map: GraphMap) {
    beginJSONObject()
    print(jsonMember: "overview", OverviewRecord(GraphOverview(map)))
    print(
      jsonMember: "speakers",
      values: map.graph.speakers.enumerated().lazy.map {
        SpeakerRecord($1, camp: map.camps.camp(of: $0))
      })
    printConnections(of: map.graph)
    endJSONObject()
  }

  func print(json surroundings: SpeakerSurroundings) {
    let graph = surroundings.graph
    beginJSONObject()
    print(jsonMember: "speaker", surroundings.centre.slug.text)
    print(jsonMember: "depth", surroundings.depth)
    print(jsonMember: "speakers", values: graph.speakers.lazy.map { SpeakerRecord($0) })
    printConnections(of: graph)
    endJSONObject()
  }

  func print(json ways: ShortestWays) {
    beginJSONObject()
    print(jsonMember: "length", ways.paths.length)
    print(jsonMember: "count", ways.paths.count)
    print(
      jsonMember: "ways", values: ways.ways.lazy.map { WayRecord($0, in: ways.paths.graph) })
    endJSONObject()
  }

  func print(json comparison: SpeakerComparison) {
    let speakers = comparison.speakers
    beginJSONObject()
    print(jsonMember: "speakers", values: speakers.lazy.map { SpeakerRecord($0.node) })
    print(
      jsonMember: "connections",
      values: comparison.words.lazy.map {
        ConnectionRecord(
          source: speakers[$0.source].node.slug, target: speakers[$0.target].node.slug,
          kind: $0.kind, reasons: $0.reasons)
      })
    print(
      jsonMember: "tools", values: comparison.tools.lazy.map { SharedNameRecord($0, of: speakers) })
    print(
      jsonMember: "topics",
      values: comparison.topics.lazy.map { SharedNameRecord($0, of: speakers) })
    print(jsonMember: "claims", values: comparison.pairs.lazy.map { ClaimPairRecord($0) })
    endJSONObject()
  }

  private func printConnections(of graph: ConnectionGraph) {
    print(
      jsonMember: "connections",
      values: graph.edges.indices.lazy.map { ConnectionRecord($0, of: graph) })
  }
}
