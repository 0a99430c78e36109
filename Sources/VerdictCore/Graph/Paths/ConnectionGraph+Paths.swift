extension ConnectionGraph {
  /// All shortest ways between two speakers; nil where there is none.
  ///
  /// Complexity: O(n) to lay out the marks, then O(ties of those met before both sides touch).
  public func shortestPaths(from start: Int, to end: Int) -> ShortestPaths? {
    var search = MeetingSearch(of: self, from: start, to: end)
    return search.levels().map { ShortestPaths(of: self, levels: $0) }
  }

  /// The signs of the ties on a way, from its first speaker to its last.
  public func signs(ofPath speakers: [Int]) -> [TieSign] {
    zip(speakers, speakers.dropFirst()).map { tie(from: $0, to: $1)?.sign ?? .conflicting }
  }

  /// The sign of a way: the product of those of its ties.
  public func sign(ofPath speakers: [Int]) -> TieSign {
    signs(ofPath: speakers).reduce(.agrees, *)
  }
}
