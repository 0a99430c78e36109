import VerdictCore

/// The first row of the screen: the pages, the current one among them.
struct PageTabs {
  let line: Line
  private var places: [(columns: Range<Int>, action: Action)] = []

  private static let tabs: [(key: CleanText, title: CleanText, action: Action)] = [
    ("1", SummaryListSource.title, .showSummaries), ("2", ClaimListSource.title, .showClaims),
    ("3", SpeakerListSource.title, .showSpeakers), ("4", "Graph", .showGraph),
    ("7", SearchSource.title, .showSearch),
  ]

  /// The tabs stand closer where they would not fit otherwise.
  init(current: Action?, width: Int) {
    let widths = Self.tabs.map { $0.key.width + 1 + $0.title.width }
    let gap = 1 + widths.reduce(0, +) + 3 * (widths.count - 1) < width ? 3 : 1
    var runs: [Run] = []
    var column = 0
    for tab in Self.tabs {
      let name: CleanText = "\(tab.key) \(tab.title)"
      runs.append(Run(.repeating(" ", column == 0 ? 1 : gap)))
      column += column == 0 ? 1 : gap
      runs.append(Run(name, tab.action == current ? .active : .muted))
      places.append((column..<column + name.width, tab.action))
      column += name.width
    }
    line = Line(runs)
  }

  /// What a click on a column asks for.
  func action(at column: Int) -> Action? {
    places.first { $0.columns.contains(column) }?.action
  }
}
