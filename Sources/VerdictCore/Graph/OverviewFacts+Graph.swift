extension OverviewFacts {
  /// Adds what the graph of connections amounts to.
  ///
  /// Complexity: O(n) in the number of connections, but for the ranking.
  public mutating func add(_ graph: ConnectionGraph) {
    func ranked(_ rows: [(speaker: Int, count: Int)]) -> [Ranked] {
      rows.map { row in
        let speaker = graph.speakers[row.speaker]
        return Ranked(slug: speaker.slug, name: speaker.name, count: row.count)
      }
    }
    mostConnected = ranked(graph.mostConnected(Self.mostRanked))
    mostDisputed = ranked(graph.mostDisputed(Self.mostRanked))
    for node in graph.speakers.indices {
      for pair in graph.edgePairs(of: node) {
        if pair.outgoing.isEmpty { continue }
        if pair.incoming.isEmpty, graph.speakers[pair.other].summaryCount > 0 { oneSided += 1 }
        let kinds = pair.outgoing.union(pair.incoming)
        let isConflict = kinds.contains(.agrees) && kinds.contains(.contradicts)
        // A pair of which both speak is seen from both sides.
        if isConflict, pair.incoming.isEmpty || node < pair.other { conflicts += 1 }
      }
    }
  }
}
