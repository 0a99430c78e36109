extension ConnectionGraph {
  /// The places of those whom ties connect, directly or through others, ascending; the largest
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
        for tie in ties(of: Int(queue[met])) where labels[tie.other] < 0 {
          labels[tie.other] = label
          queue.append(Int32(tie.other))
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
