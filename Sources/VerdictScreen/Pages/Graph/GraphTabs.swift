import VerdictCore

/// The names of the ways to see the graph, the one in use among them.
struct GraphTabs {
  let line: Line
  private let places: [(columns: Range<Int>, kind: GraphViewKind)]

  init(current: GraphViewKind) {
    var runs: [Run] = []
    var places: [(columns: Range<Int>, kind: GraphViewKind)] = []
    var column = 0
    for kind in GraphViewKind.allCases {
      if column > 0 { runs.append(Run(" │ ", .border)) }
      column += column > 0 ? 3 : 0
      runs.append(Run(kind.title, kind == current ? .active : .muted))
      places.append((column..<column + kind.title.width, kind))
      column += kind.title.width
    }
    line = Line(runs)
    self.places = places
  }

  /// The view whose name is at a column, counted from the left of the names.
  func kind(at column: Int) -> GraphViewKind? {
    places.first { $0.columns.contains(column) }?.kind
  }
}
