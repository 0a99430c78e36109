extension ConnectionGraph {
  /// The nodes of those whom edges connect, directly or through others, ascending; the largest
  /// group first, ties by member.
  ///
  /// Whoever nobody is connected to is a group of their own. Complexity: O(n log n + m).
  public var components: [[Int]] {
    var labels = [Int32](repeating: -1, count: speakers.count)
    var sizes: [Int] = []
    var queue: [Int32] = []
    for first in speakers.indices where labels[first] < 0 {
      let label = Int32(sizes.count)
      labels[first] = label
      queue = [Int32(first)]
      var met = 0
      while met < queue.count {
        for edgePair in edgePairs(of: Int(queue[met])) where labels[edgePair.other] < 0 {
          labels[edgePair.other] = label
          queue.append(Int32(edgePair.other))
        }
        met += 1
      }
      sizes.append(queue.count)
    }
    var components = sizes.map { size in
      var members: [Int] = []
      members.reserveCapacity(size)
      return members
    }
    for (speaker, label) in labels.enumerated() { components[Int(label)].append(speaker) }
    return components.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
  }
}

extension ConnectionGraph {
  /// A speaker and all whom at most so many edges lead to, by distance, then node.
  ///
  /// Complexity: O(n) to lay out the marks, then O(k log k + m) in those found and their edges.
  public func speakers(within depth: Int, of speaker: Int) -> [Int] {
    var isMet = [Bool](repeating: false, count: speakers.count)
    isMet[speaker] = true
    var found = [speaker]
    var level = 0..<1
    var distance = 0
    while distance < depth, !level.isEmpty {
      for index in level {
        for edgePair in edgePairs(of: found[index]) where !isMet[edgePair.other] {
          isMet[edgePair.other] = true
          found.append(edgePair.other)
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
  public func subgraph(of nodes: [Int]) -> ConnectionGraph {
    let kept = Set(nodes).sorted()
    var newNodes = [Int](repeating: -1, count: speakers.count)
    for (new, old) in kept.enumerated() { newNodes[old] = new }
    var edges: [GraphEdge] = []
    var texts = PackedTexts()
    var reasonStarts: [Int32] = []
    for index in kept.lazy.flatMap(outgoing) where newNodes[self.edges[index].target] >= 0 {
      let edge = self.edges[index]
      edges.append(
        GraphEdge(
          source: newNodes[edge.source], target: newNodes[edge.target], kind: edge.kind))
      reasonStarts.append(Int32(texts.count))
      for reason in reasons(ofEdge: index) { texts.append(reason.utf8) }
    }
    reasonStarts.append(Int32(texts.count))
    return ConnectionGraph(
      speakers: kept.map { speakers[$0] },
      aliases: aliases.filter { newNodes[$0.value] >= 0 }.mapValues { newNodes[$0] },
      edges: edges, reasons: texts, reasonStarts: reasonStarts)
  }
}

extension ConnectionGraph {
  /// The speakers with the most others connected to them, and how many those are; ties by node.
  ///
  /// Complexity: O(n log n).
  public func mostConnected(_ limit: Int) -> [(speaker: Int, count: Int)] {
    ranked(limit) { edgePairs(of: $0).count }
  }

  /// The speakers whom the most others contradict, and how many those are; ties by node.
  ///
  /// Complexity: O(n log n + m).
  public func mostDisputed(_ limit: Int) -> [(speaker: Int, count: Int)] {
    ranked(limit) { edgePairs(of: $0).count { $0.incoming.contains(.contradicts) } }
  }

  /// The speakers with the most others of another camp of whom they say that they agree, or who say
  /// so of them, and how many those are; ties by node.
  ///
  /// Complexity: O(n log n + m).
  public func bridges(between camps: Camps, _ limit: Int) -> [(speaker: Int, count: Int)] {
    ranked(limit) { speaker in
      let camp = camps.camp(of: speaker)
      return edgePairs(of: speaker).count { pair in
        camps.camp(of: pair.other) != camp
          && (pair.outgoing.contains(.agrees) || pair.incoming.contains(.agrees))
      }
    }
  }

  /// The speakers of whom most is counted, most first; none of whom nothing is.
  private func ranked(_ limit: Int, by count: (Int) -> Int) -> [(speaker: Int, count: Int)] {
    let counted = speakers.indices.map { (speaker: $0, count: count($0)) }
      .filter { $0.count > 0 }
    let ranked = counted.sorted { ($1.count, $0.speaker) < ($0.count, $1.speaker) }
    return Array(ranked.prefix(max(0, limit)))
  }
}
