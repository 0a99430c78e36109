import VerdictCore

/// What the picture of a whole graph needs, made once for a graph and a width.
struct LinesPlan: Equatable, Sendable {
  let map: GraphMap
  let width: Int
  /// The gutters of all connections, by kind; nil where they do not fit.
  let gutters: [ConnectionKind: Gutter]?
  /// How many columns a picture of all connections needs.
  let leastWidth: Int
  let labels: LabelWidths

  /// Complexity: O(n + m) in the numbers of speakers and connections; where the picture fits, each
  /// trunk is tried in each lane.
  init(_ map: GraphMap, width: Int) {
    self.map = map
    self.width = width
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
