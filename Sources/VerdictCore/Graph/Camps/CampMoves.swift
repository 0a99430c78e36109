/// Camps of nodes while each moves to where it gains the most.
struct CampMoves {
  private let weights: SignedWeights
  /// The camp of each node, from 0; there are never more camps than nodes.
  private(set) var labels: [Int32]
  private var sizes: [Int32]
  private var empty: [Int32]
  /// What the node in hand gains in each camp; 0 when none is in hand.
  private var gains: [Int32]
  private var met: [Int32] = []

  /// Starts with every node alone.
  init(of weights: SignedWeights) {
    self.init(of: weights, labels: (0..<Int32(weights.count)).map(\.self))
  }

  init(of weights: SignedWeights, labels: [Int32]) {
    self.weights = weights
    self.labels = labels
    gains = [Int32](repeating: 0, count: weights.count)
    var sizes = gains
    for label in labels { sizes[Int(label)] += 1 }
    empty = sizes.indices.reversed().filter { sizes[$0] == 0 }.map(Int32.init)
    self.sizes = sizes
  }

  /// Gives each node a turn, in order, until nobody moves; whether anybody did.
  ///
  /// Complexity: O(n + m) a sweep.
  mutating func run(sweeps: Int) -> Bool {
    for sweep in 0..<sweeps {
      var moves = false
      for node in 0..<weights.count {
        let label = bestCamp(of: node)
        guard label != labels[node] else { continue }
        move(node, to: label)
        moves = true
      }
      guard moves else { return sweep > 0 }
    }
    return true
  }

  /// The camp where a node gains the most: of equals its own, else the first.
  private mutating func bestCamp(of node: Int) -> Int32 {
    for pair in weights.pairs(of: node) {
      let label = labels[Int(pair.other)]
      if gains[Int(label)] == 0 { met.append(label) }
      gains[Int(label)] += pair.weight
    }
    let own = labels[node]
    var best = own
    for label in met {
      let (gain, most) = (gains[Int(label)], gains[Int(best)])
      if gain > most || (gain == most && best != own && label < best) { best = label }
    }
    if gains[Int(best)] < 0 { best = empty.last ?? best }
    for label in met { gains[Int(label)] = 0 }
    met.removeAll(keepingCapacity: true)
    return best
  }

  private mutating func move(_ node: Int, to label: Int32) {
    let old = labels[node]
    if empty.last == label { empty.removeLast() }
    labels[node] = label
    sizes[Int(label)] += 1
    sizes[Int(old)] -= 1
    if sizes[Int(old)] == 0 { empty.append(old) }
  }
}
