import VerdictCore

/// The trunks of one kind, each in a lane; lane 0 is next to the names.
///
/// Trunks in one lane have a free row between them, so that none seems to go on in the next.
struct Gutter: Hashable, Sendable {
  /// The trunks of each lane from the top down.
  private(set) var lanes: [[Trunk]] = []

  /// Gives each trunk, in the order they come, the innermost lane that is free.
  ///
  /// Complexity: O(n · l · log n) in the numbers of trunks and lanes, as long as lanes are filled
  /// from the top down or hold few trunks.
  init(_ trunks: [Trunk]) {
    for trunk in trunks { add(trunk) }
  }

  /// As few lanes as may be; the shortest trunks next to the names where there is room for that.
  init(_ trunks: [Trunk], room: Int) {
    self.init(
      trunks.sorted { ($0.rows.count, $0.rows.lowerBound) < ($1.rows.count, $1.rows.lowerBound) })
    if lanes.count > room { self.init(trunks.sorted { $0.rows.lowerBound < $1.rows.lowerBound }) }
  }

  /// All that one speaker says and all that is said of them, in two lanes.
  init(of speaker: Int, _ kind: ConnectionKind, in map: GraphMap) {
    let row = map.row(of: speaker)
    let edgePairs = map.graph.edgePairs(of: speaker)
    let outgoing = edgePairs.filter { $0.outgoing.contains(.init(kind)) }.map {
      map.row(of: $0.other)
    }
    let incoming = edgePairs.filter { $0.incoming.contains(.init(kind)) }.map {
      map.row(of: $0.other)
    }
    self.init(
      [
        Trunk(sources: [row], targets: outgoing.sorted()),
        Trunk(sources: incoming.sorted(), targets: [row]),
      ].compactMap(\.self))
  }

  /// One trunk for each speaker who says anything of a kind, from the top down.
  static func trunks(_ kind: ConnectionKind, in map: GraphMap) -> [Trunk] {
    map.order.enumerated().compactMap { row, speaker in
      let targets = map.graph.edges[map.graph.outgoing(by: speaker)].lazy.filter { $0.kind == kind }
        .map { map.row(of: $0.target) }
      return Trunk(sources: [row], targets: targets.sorted())
    }
  }

  /// The rows that each of those trunks takes.
  ///
  /// Complexity: O(n + m) in the numbers of speakers and connections.
  static func reaches(_ kind: ConnectionKind, in map: GraphMap) -> [ClosedRange<Int>] {
    map.order.enumerated().compactMap { row, speaker in
      var reach = row...row
      for edge in map.graph.edges[map.graph.outgoing(by: speaker)] where edge.kind == kind {
        let target = map.row(of: edge.target)
        reach = min(reach.lowerBound, target)...max(reach.upperBound, target)
      }
      return reach.count == 1 ? nil : reach
    }
  }

  /// How many lanes trunks need at least.
  ///
  /// - Parameters:
  ///   - reaches: The rows that each takes.
  ///   - rows: How many rows the picture has.
  /// - Returns: The most trunks beside any one row, the free row below each counted.
  static func leastLanes(for reaches: [ClosedRange<Int>], rows: Int) -> Int {
    var changes = [Int](repeating: 0, count: rows + 2)
    for reach in reaches {
      changes[reach.lowerBound] += 1
      changes[reach.upperBound + 2] -= 1
    }
    var (open, most) = (0, 0)
    for change in changes {
      open += change
      most = max(most, open)
    }
    return most
  }

  /// The trunks of a lane that reach into some rows.
  func trunks(in lane: Int, rows: Range<Int>) -> ArraySlice<Trunk> {
    let trunks = lanes[lane]
    let first = trunks.partitioningIndex { $0.rows.upperBound >= rows.lowerBound }
    let end = trunks.partitioningIndex { $0.rows.lowerBound >= rows.upperBound }
    return trunks[first..<max(first, end)]
  }

  private mutating func add(_ trunk: Trunk) {
    for lane in lanes.indices {
      let index = lanes[lane].partitioningIndex { $0.rows.lowerBound > trunk.rows.upperBound + 1 }
      if index == 0 || lanes[lane][index - 1].rows.upperBound + 1 < trunk.rows.lowerBound {
        lanes[lane].insert(trunk, at: index)
        return
      }
    }
    lanes.append([trunk])
  }
}

/// A vertical line of the picture: each of its sources says the same of each of its targets.
///
/// One of the two is always a single speaker: a trunk holds all that one says, or all that is said
/// of one.
struct Trunk: Hashable, Sendable {
  /// Rows of the picture, ascending.
  let sources: [Int]
  let targets: [Int]
  let rows: ClosedRange<Int>

  /// Nil where nobody says anything.
  init?(sources: [Int], targets: [Int]) {
    guard let firstSource = sources.first, let lastSource = sources.last,
      let firstTarget = targets.first, let lastTarget = targets.last
    else { return nil }
    self.sources = sources
    self.targets = targets
    rows = min(firstSource, firstTarget)...max(lastSource, lastTarget)
  }

  /// The rows between which the trunk speaks of a speaker, by row; nil where it does not.
  func rows(concerning row: Int) -> ClosedRange<Int>? {
    if sources == [row] || targets == [row] { return rows }
    if targets.contains(row), let source = sources.first {
      return min(row, source)...max(row, source)
    }
    if sources.contains(row), let target = targets.first {
      return min(row, target)...max(row, target)
    }
    return nil
  }
}
