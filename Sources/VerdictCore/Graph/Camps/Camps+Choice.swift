extension Camps {
  /// How many choices are tried at most to find the best camps; the rest is left to a search.
  private static let greatestEffort = 100_000_000

  /// The camps of a graph, none of which holds speakers whom no ties connect.
  ///
  /// The best are found for groups of up to 16 speakers, of equally good choices that with the
  /// fewest camps; larger groups are searched. Complexity: O(n log n + m), and time for the first up
  /// to a bound.
  public init(of graph: ConnectionGraph) {
    var labels = [Int](repeating: -1, count: graph.speakers.count)
    var nodes = [Int32](repeating: 0, count: graph.speakers.count)
    var isExact = true
    var effort = Self.greatestEffort
    var count = 0
    for members in graph.components.reversed() where members.count > 1 {
      let weights = SignedWeights(of: members, in: graph, nodes: &nodes)
      let best: [Int32]
      if weights.count <= SignedWeights.exactLimit, weights.exactEffort <= effort {
        best = weights.exactLabels()
        effort -= weights.exactEffort
      } else {
        best = CampSearch(of: weights).labels
        isExact = isExact && weights.gain(of: best) == weights.greatestGain
      }
      for (member, label) in zip(members, best) { labels[member] = count + Int(label) }
      count += members.count
    }
    self.init(labels: labels, of: graph, isExact: isExact)
  }
}
