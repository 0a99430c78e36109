extension SignedWeights {
  /// The most nodes for which the best camps are found by trying all.
  static let exactLimit = 16

  /// How many choices `exactLabels` tries, about.
  var exactEffort: Int { repeatElement(3, count: count - 1).reduce(1, *) }

  /// The camps that gain the most; of these the fewest; of these those in which the first node’s
  /// camp has the first nodes, then that of the first node left, and so on.
  ///
  /// Dynamic programming over sets of nodes: the best camps of a set are the camp of its first node
  /// and the best camps of the rest. Complexity: O(3^n); `count` is 1 to `exactLimit`.
  func exactLabels() -> [Int32] {
    let gains = campGains()
    var best = [Int32](repeating: 0, count: 1 << (count - 1))
    for set in best.indices.dropFirst() {
      let camp = Self.bestCamp(in: set, gains, best)
      best[set] = gains[camp] + best[set ^ camp]
    }
    var labels = [Int32](repeating: 0, count: count)
    var left = gains.count - 1
    var label: Int32 = 0
    while left != 0 {
      let camp = Self.bestCamp(in: left, gains, best)
      for node in 0..<count where camp & bit(node) != 0 { labels[node] = label }
      left ^= camp
      label += 1
    }
    return labels
  }

  /// The bit of a node in a set: the first node is the highest.
  private func bit(_ node: Int) -> Int { 1 << (count - 1 - node) }

  /// What each set gains as a camp, times more camps than there can be, less one for the camp.
  private func campGains() -> [Int32] {
    var gains = [Int32](repeating: 0, count: 1 << count)
    for set in gains.indices.dropFirst() {
      let rest = set & (set - 1)
      let last = count - 1 - (set ^ rest).trailingZeroBitCount
      gains[set] = pairs(of: last).reduce(gains[rest]) { gain, pair in
        rest & bit(Int(pair.other)) == 0 ? gain : gain + pair.weight
      }
    }
    return gains.map { $0 * Int32(Self.exactLimit + 1) - 1 }
  }

  /// The best camp for the first node of a set, of equally good ones that with the first nodes.
  ///
  /// - Parameters:
  ///   - set: Not empty.
  ///   - gains: Those of each set as a camp.
  ///   - best: Those of each smaller set in its best camps.
  /// - Returns: The camp.
  private static func bestCamp(in set: Int, _ gains: [Int32], _ best: [Int32]) -> Int {
    let first = 1 << (Int.bitWidth - 1 - set.leadingZeroBitCount)
    let others = set ^ first
    var camp = set
    var most = gains[set]
    var chosen = others
    while chosen != 0 {
      chosen = (chosen - 1) & others
      let gain = gains[first | chosen] + best[others ^ chosen]
      if gain > most {
        most = gain
        camp = first | chosen
      }
    }
    return camp
  }
}
