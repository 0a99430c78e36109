/// The nodes with each label, ascending.
struct NodeLists {
  private var nodes: [Int32]
  private var starts: [Int]

  /// - Parameters:
  ///   - labels: The label of each node, from 0.
  ///   - count: How many labels there are.
  init(labels: [Int32], count: Int) {
    starts = [Int](repeating: 0, count: count + 1)
    for label in labels { starts[Int(label) + 1] += 1 }
    for label in 0..<count { starts[label + 1] += starts[label] }
    var next = starts
    nodes = [Int32](repeating: 0, count: labels.count)
    for (node, label) in labels.enumerated() {
      nodes[next[Int(label)]] = Int32(node)
      next[Int(label)] += 1
    }
  }

  subscript(label: Int) -> ArraySlice<Int32> { nodes[starts[label]..<starts[label + 1]] }
}
