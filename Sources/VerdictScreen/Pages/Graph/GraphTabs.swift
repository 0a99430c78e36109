import VerdictCore

/// The titles of the views of the graph, the one that is shown among them.
struct GraphTabs {
  let line: Line
  private let tabs: [Range<Int>]

  init(shown: Int) {
    var runs: [Run] = []
    var tabs: [Range<Int>] = []
    var column = 0
    for (index, kind) in GraphPage.kinds.enumerated() {
      if column > 0 { runs.append(Run(" │ ", .border)) }
      column += column > 0 ? 3 : 0
      runs.append(Run(kind.title, index == shown ? .active : .muted))
      tabs.append(column..<column + kind.title.width)
      column += kind.title.width
    }
    line = Line(runs)
    self.tabs = tabs
  }

  /// The view whose title is at a column, counted from the left of the titles.
  func view(at column: Int) -> Int? { tabs.firstIndex { $0.contains(column) } }
}
