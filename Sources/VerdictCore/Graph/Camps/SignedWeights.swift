/// Some nodes, and for each pair of them how much it gains to be in one camp, or loses if negative.
struct SignedWeights {
  /// For each node its others and the weight of the pair, one list after the other; no weight is 0.
  private var pairs: [(other: Int32, weight: Int32)] = []
  private var starts: [Int32] = [0]

  var count: Int { starts.count - 1 }

  func pairs(of node: Int) -> ArraySlice<(other: Int32, weight: Int32)> {
    pairs[Int(starts[node])..<Int(starts[node + 1])]
  }

  /// The weights of the edges among all members of a component.
  ///
  /// - Parameters:
  ///   - members: The component; the nodes are their indices here.
  ///   - graph: The graph.
  ///   - nodes: Room for the node of each speaker of the graph.
  init(of members: [Int], in graph: ConnectionGraph, nodes: inout [Int32]) {
    starts.reserveCapacity(members.count + 1)
    for (node, speaker) in members.enumerated() { nodes[speaker] = Int32(node) }
    for speaker in members {
      for edgePair in graph.edgePairs(of: speaker) where edgePair.weight != 0 {
        pairs.append((nodes[edgePair.other], Int32(edgePair.weight)))
      }
      starts.append(Int32(pairs.count))
    }
  }

  private init() {}

  /// The weights between camps, each a node now.
  ///
  /// - Parameters:
  ///   - labels: The camp of each node, from 0.
  ///   - count: How many camps there are.
  /// - Returns: The weights.
  func merged(by labels: [Int32], count: Int) -> SignedWeights {
    var merged = SignedWeights()
    merged.starts.reserveCapacity(count + 1)
    let members = NodeLists(labels: labels, count: count)
    var sums = [Int32](repeating: 0, count: count)
    var met: [Int32] = []
    for camp in 0..<count {
      for node in members[camp] {
        for pair in pairs(of: Int(node)) {
          let other = labels[Int(pair.other)]
          guard other != camp else { continue }
          if sums[Int(other)] == 0 { met.append(other) }
          sums[Int(other)] += pair.weight
        }
      }
      for other in met where sums[Int(other)] != 0 {
        merged.pairs.append((other, sums[Int(other)]))
        sums[Int(other)] = 0
      }
      met.removeAll(keepingCapacity: true)
      merged.starts.append(Int32(merged.pairs.count))
    }
    return merged
  }

  /// What all gain in one camp.
  var totalGain: Int { pairs.reduce(0) { $0 + Int($1.weight) } / 2 }

  /// What nobody can gain more than: the weights of all pairs that are better off together.
  var greatestGain: Int { pairs.reduce(0) { $0 + Int(max(0, $1.weight)) } / 2 }

  /// What some camps gain: the weights of all pairs within one.
  func gain(of labels: [Int32]) -> Int {
    var gain = 0
    for node in 0..<count {
      for pair in pairs(of: node) where pair.other < node {
        if labels[Int(pair.other)] == labels[node] { gain += Int(pair.weight) }
      }
    }
    return gain
  }
}

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
