/// A search for good camps of many nodes: each moves to the camp where it gains the most, then
/// camps do so as nodes of their own, and so on.
///
/// This is the method of Louvain (Blondel and others, 2008) with signed weights for modularity.
/// One search may end in a poor place, so the nodes take turns in several orders, the same ones every
/// time, and the best camps found are kept. They gain no less than all in one camp and than everybody
/// alone. Complexity: O(n log n + m) a round, whose number is bounded.
struct CampSearch {
  private static let mostRounds = 4
  private static let mostLevels = 32
  private static let mostSweeps = 8

  private let weights: SignedWeights
  /// In which the nodes take their turns.
  private let order: [Int32]
  /// The camp of each node, from 0, by first member.
  private(set) var labels: [Int32]
  private var count: Int

  /// The best camps of several searches; of equals the first.
  static func bestLabels(of weights: SignedWeights) -> [Int32] {
    var best: (labels: [Int32], gain: Int)?
    for order in orders(count: weights.count) {
      let labels = CampSearch(of: weights, order: order).labels
      let gain = weights.gain(of: labels)
      if gain > best?.gain ?? .min { best = (labels, gain) }
      if gain == weights.greatestGain { break }
    }
    return best?.labels ?? []
  }

  /// The order of the nodes, and shuffled ones: the fewer the more nodes there are.
  private static func orders(count: Int) -> [[Int32]] {
    let natural = (0..<Int32(count)).map(\.self)
    var state = UInt64(count)
    return (0..<(count <= 5_000 ? 12 : count <= 20_000 ? 4 : 2)).map { start in
      var order = natural
      guard start > 0 else { return order }
      for index in order.indices.reversed().dropLast() {
        // The generator of splitmix64.
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        order.swapAt(index, Int((value ^ (value >> 31)) % UInt64(index + 1)))
      }
      return order
    }
  }

  private init(of weights: SignedWeights, order: [Int32]) {
    self.weights = weights
    self.order = order
    count = weights.count
    labels = (0..<Int32(count)).map(\.self)
    _ = climb()
    fold()
    for _ in 1..<Self.mostRounds {
      guard climb() else { break }
      fold()
    }
    if weights.gain(of: labels) <= weights.totalGain { labels = labels.map { _ in 0 } }
  }

  /// Moves nodes, then camps, then camps of camps; false where nobody moved.
  private mutating func climb() -> Bool {
    var moves = CampMoves(of: weights, labels: labels)
    var moved = moves.run(sweeps: Self.mostSweeps, order: order)
    regroup(moves.labels)
    for _ in 0..<Self.mostLevels {
      var merges = CampMoves(of: weights.merged(by: labels, count: count))
      let order = (0..<Int32(count)).map(\.self)
      guard merges.run(sweeps: Self.mostSweeps, order: order) else { break }
      moved = true
      regroup(labels.map { merges.labels[Int($0)] })
    }
    return moved
  }

  /// Merges camps that lose nothing by it, those with most to lose first, each into the first group
  /// of camps that will have it.
  private mutating func fold() {
    let merged = weights.merged(by: labels, count: count)
    let order = (0..<count).sorted {
      (merged.pairs(of: $1).count, $0) < (merged.pairs(of: $0).count, $1)
    }
    var groups = [Int32](repeating: -1, count: count)
    var gains = [Int32](repeating: 0, count: count)
    for camp in order {
      let met = merged.pairs(of: camp).filter { groups[Int($0.other)] >= 0 }
      for pair in met { gains[Int(groups[Int(pair.other)])] += pair.weight }
      groups[camp] = Int32(gains.firstIndex { $0 >= 0 } ?? camp)
      for pair in met { gains[Int(groups[Int(pair.other)])] = 0 }
    }
    regroup(labels.map { groups[Int($0)] })
  }

  /// Takes the groups of some other labels, up to as many as there are nodes.
  private mutating func regroup(_ other: [Int32]) {
    var numbers = [Int32](repeating: -1, count: labels.count)
    count = 0
    for (node, label) in other.enumerated() {
      if numbers[Int(label)] < 0 {
        numbers[Int(label)] = Int32(count)
        count += 1
      }
      labels[node] = numbers[Int(label)]
    }
  }
}

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

  /// Gives each node a turn, in an order, until nobody moves; whether anybody did.
  ///
  /// Complexity: O(n + m) a sweep.
  mutating func run(sweeps: Int, order: [Int32]) -> Bool {
    for sweep in 0..<sweeps {
      var moves = false
      for node in order.lazy.map(Int.init) {
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
