extension ConnectionGraph {
  /// A speaker and all whom at most so many ties lead to, by distance, then place.
  ///
  /// Complexity: O(n) to lay out the marks, then O(k log k + m) in those found and their ties.
  public func speakers(within depth: Int, of speaker: Int) -> [Int] {
    var isMet = [Bool](repeating: false, count: speakers.count)
    isMet[speaker] = true
    var found = [speaker]
    var level = 0..<1
    var distance = 0
    while distance < depth, !level.isEmpty {
      for place in level {
        for tie in ties(of: found[place]) where !isMet[tie.other] {
          isMet[tie.other] = true
          found.append(tie.other)
        }
      }
      level = level.upperBound..<found.count
      found[level].sort()
      distance += 1
    }
    return found
  }

  /// The graph of some speakers and all they say of each other, with the reasons.
  ///
  /// Complexity: O(n) to lay out the marks, then O(k log k + m) in the speakers and what they say.
  public func subgraph(of places: [Int]) -> ConnectionGraph {
    let kept = Set(places).sorted()
    var newPlaces = [Int](repeating: -1, count: speakers.count)
    for (new, old) in kept.enumerated() { newPlaces[old] = new }
    var edges: [GraphEdge] = []
    var texts = PackedTexts()
    var reasonStarts: [Int32] = []
    for place in kept.lazy.flatMap(said) where newPlaces[self.edges[place].target] >= 0 {
      let edge = self.edges[place]
      edges.append(
        GraphEdge(
          source: newPlaces[edge.source], target: newPlaces[edge.target], kind: edge.kind))
      reasonStarts.append(Int32(texts.count))
      for reason in reasons(ofEdge: place) { texts.append(reason.utf8) }
    }
    reasonStarts.append(Int32(texts.count))
    return ConnectionGraph(
      speakers: kept.map { speakers[$0] },
      aliases: aliases.filter { newPlaces[$0.value] >= 0 }.mapValues { newPlaces[$0] },
      edges: edges, reasons: texts, reasonStarts: reasonStarts)
  }
}
