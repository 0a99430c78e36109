import VerdictCore

extension ScorecardTable {
  /// The nodes of all speakers in an order.
  ///
  /// Complexity: O(n log n).
  func nodes(by order: ListOrder<SpeakerSortKey>) -> [Int32] {
    if order.key == .name {
      let nodes = nodesByName
      return order.isReversed ? nodes.reversed() : nodes
    }
    var valued: [(value: Double, node: Int32)] = []
    var rest: [Int32] = []
    for node in graph.speakers.indices {
      if let value = value(order.key, of: node) {
        valued.append((value, Int32(node)))
      } else {
        rest.append(Int32(node))
      }
    }
    valued.sort { $0.value == $1.value ? $0.node < $1.node : $0.value > $1.value }
    if order.isReversed { valued.reverse() }
    return valued.map(\.node) + rest
  }

  private var nodesByName: [Int32] {
    let names = graph.speakers.map { FoldedName($0.name) }
    return names.indices.sorted { (names[$0], $0) < (names[$1], $1) }.map(Int32.init)
  }

  /// What a speaker is sorted by, the largest first; nil where they have none.
  private func value(_ key: SpeakerSortKey, of node: Int) -> Double? {
    let (speaker, facts) = (graph.speakers[node], self[node])
    if key == .incoming { return Double(facts.agreed + facts.contradicted) }
    guard speaker.summaryCount > 0 else { return nil }
    switch key {
    case .name, .incoming: return nil
    case .summaries: return Double(speaker.summaryCount)
    case .claims: return Double(speaker.tally.total)
    case .real: return share(of: .real, node)
    case .partly: return share(of: .partiallyTrue, node)
    case .hype: return share(of: .hype, node)
    case .paraphrased:
      return facts.quotes == 0 ? nil : Double(facts.paraphrases) / Double(facts.quotes)
    case .says: return Double(facts.agrees + facts.contradicts)
    case .first: return facts.dated == 0 ? nil : Double(facts.firstRank)
    case .last: return facts.dated == 0 ? nil : -Double(facts.lastRank)
    }
  }

  private func share(of kind: VerdictKind, _ node: Int) -> Double? {
    let tally = graph.speakers[node].tally
    let total = tally.total
    return total < Scorecard.fewestClaims ? nil : Double(tally[kind]) / Double(total)
  }
}

/// A name as lists sort it: folded, by its bytes.
struct FoldedName: Comparable {
  /// The first eight bytes, which tell most names apart.
  private let start: UInt64
  private let text: String

  init(_ name: String) {
    text = Folding.fold(name)
    var start: UInt64 = 0
    var bytes = text.utf8.makeIterator()
    for _ in 0..<8 { start = start << 8 | UInt64(bytes.next() ?? 0) }
    self.start = start
  }

  static func == (left: FoldedName, right: FoldedName) -> Bool {
    left.start == right.start && left.text.utf8.elementsEqual(right.text.utf8)
  }

  static func < (left: FoldedName, right: FoldedName) -> Bool {
    left.start == right.start
      ? left.text.utf8.lexicographicallyPrecedes(right.text.utf8) : left.start < right.start
  }
}
