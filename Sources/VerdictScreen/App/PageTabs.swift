/// The first row of the screen: the pages, the current one among them.
struct PageTabs {
  let line: Line
  private var places: [(columns: Range<Int>, action: Action)] = []

  init(current: Page) {
    let tabs: [(name: CleanText, context: KeyContext, action: Action)] = [
      ("1 Summaries", .summaries, .showSummaries), ("2 Claims", .claims, .showClaims),
      ("4 Graph", .graph, .showGraph),
    ]
    var runs: [Run] = []
    var column = 0
    for tab in tabs {
      runs.append(Run(column == 0 ? " " : "   "))
      column += column == 0 ? 1 : 3
      runs.append(Run(tab.name, tab.context == current.context ? .active : .muted))
      places.append((column..<column + tab.name.width, tab.action))
      column += tab.name.width
    }
    line = Line(runs)
  }

  /// What a click on a column asks for.
  func action(at column: Int) -> Action? {
    places.first { $0.columns.contains(column) }?.action
  }
}
