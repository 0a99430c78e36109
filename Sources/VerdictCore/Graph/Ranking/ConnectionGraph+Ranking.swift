extension ConnectionGraph {
  /// The speakers with the most others connected to them, and how many those are; ties by place.
  ///
  /// Complexity: O(n log n).
  public func mostConnected(_ limit: Int) -> [(speaker: Int, count: Int)] {
    ranked(limit) { ties(of: $0).count }
  }

  /// The speakers whom the most others contradict, and how many those are; ties by place.
  ///
  /// Complexity: O(n log n + m).
  public func mostDisputed(_ limit: Int) -> [(speaker: Int, count: Int)] {
    ranked(limit) { ties(of: $0).count { $0.heard.contains(.contradicts) } }
  }

  /// The speakers with the most others of another camp with whom they agree, and how many those
  /// are; ties by place.
  ///
  /// Complexity: O(n log n + m).
  public func bridges(between camps: Camps, _ limit: Int) -> [(speaker: Int, count: Int)] {
    ranked(limit) { speaker in
      let camp = camps.camp(of: speaker)
      return ties(of: speaker).count { $0.sign == .agrees && camps.camp(of: $0.other) != camp }
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
