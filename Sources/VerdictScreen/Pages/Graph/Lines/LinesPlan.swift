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
