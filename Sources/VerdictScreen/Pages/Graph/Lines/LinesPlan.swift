import VerdictCore

/// What the picture of a whole graph needs on a screen of some width.
struct LinesPlan: Equatable, Sendable {
  private struct Key: Equatable {
    let map: GraphMap
    let width: Int
  }

  private static let cache = LayoutCache<Key, LinesPlan>()

  /// The gutters of all connections, by kind; nil where they do not fit.
  let gutters: [ConnectionKind: Gutter]?
  /// How many columns a picture of all connections needs.
  let leastWidth: Int
  let labels: LabelWidths

  /// The plan of a graph for a width, in cells.
  static func of(_ map: GraphMap, width: Int) -> LinesPlan {
    cache.layout(for: Key(map: map, width: width)) { LinesPlan(map, width: width) }
  }

  /// Complexity: O(n + m) in the numbers of speakers and connections; where the picture fits, each
  /// trunk is tried in each lane.
  init(_ map: GraphMap, width: Int) {
    let lanes = ConnectionKind.allCases.map { kind in
      Gutter.leastLanes(for: Gutter.reaches(kind, in: map), rows: map.order.count)
    }
    leastWidth = LinesGeometry.leastWidth(
      lanes: lanes.reduce(0, +), name: LabelWidths.name(map))
    let spare = width - leastWidth
    labels = LabelWidths(map, isWhole: spare >= 0)
    guard spare >= 0 else {
      gutters = nil
      return
    }
    gutters = Dictionary(
      uniqueKeysWithValues: zip(ConnectionKind.allCases, lanes).map { kind, least in
        (kind, Gutter(Gutter.trunks(kind, in: map), room: least + spare / 4))
      })
  }
}

/// The widest of the labels of a graph's speakers, in cells.
struct LabelWidths: Equatable, Sendable {
  let name: Int
  /// The widest counts beside a name.
  let counts: Int
  /// Whether counts are worth more than names in full, for they stand for what is not drawn.
  let countsComeFirst: Bool

  /// - Parameters:
  ///   - map: The graph.
  ///   - isWhole: Whether all connections are drawn, so that beside names there is room for
  ///     verdicts; else connections are counted there.
  init(_ map: GraphMap, isWhole: Bool) {
    let speakers = map.graph.speakers
    name = Self.name(map)
    countsComeFirst = !isWhole
    if isWhole {
      counts = speakers.reduce(0) {
        $1.summaryCount == 0 ? $0 : max($0, $1.tally.shortCounts.width)
      }
    } else {
      var most = ConnectionCounts()
      for speaker in speakers.indices {
        let counts = ConnectionCounts(of: speaker, in: map.graph)
        most.agrees = max(most.agrees, counts.agrees)
        most.contradicts = max(most.contradicts, counts.contradicts)
      }
      counts = most.line.width
    }
  }

  static func name(_ map: GraphMap) -> Int {
    map.graph.speakers.reduce(0) { max($0, CleanText($1.name).width) }
  }
}

/// How often a speaker agrees or is agreed with, contradicts or is contradicted.
struct ConnectionCounts {
  var agrees = 0
  var contradicts = 0

  init() {}

  init(of speaker: Int, in graph: ConnectionGraph) {
    for edgePair in graph.edgePairs(of: speaker) {
      for kinds in [edgePair.outgoing, edgePair.incoming] {
        if kinds.contains(.agrees) { agrees += 1 }
        if kinds.contains(.contradicts) { contradicts += 1 }
      }
    }
  }

  /// `+3 −2`, without what is none.
  var line: Line {
    let parts = [(ConnectionKind.agrees, agrees), (ConnectionKind.contradicts, contradicts)]
    return .joined(
      parts.filter { $0.1 > 0 }.map { Line("\($0.0.sign)\($0.1)", $0.0.role) }, by: Run(" "))
  }
}
