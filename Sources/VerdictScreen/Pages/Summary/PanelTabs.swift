import VerdictCore

/// The names of the panels in a row, the one in view among them.
package struct PanelTabs {
  package let line: Line
  /// The columns of each tab in view, and its panel.
  private var columns: [(range: Range<Int>, panel: Int)] = []

  /// Shows as many tabs as fit, with `‹` and `›` where there are more.
  package init(_ panels: [ShownPanel], shown: Int, width: Int) {
    guard panels.indices.contains(shown) else {
      line = Line("no panels", .muted)
      return
    }
    let widths = panels.map { $0.tab.width + 3 }
    var first = shown
    var last = shown
    var used = widths[shown] + 4
    while true {
      if last + 1 < panels.count, used + widths[last + 1] <= width {
        last += 1
        used += widths[last]
      } else if first > 0, used + widths[first - 1] <= width {
        first -= 1
        used += widths[first]
      } else {
        break
      }
    }
    var runs = [Run(first > 0 ? "‹ " : "", .muted)]
    var column = first > 0 ? 2 : 0
    for panel in first...last {
      if panel > first {
        runs.append(Run(" │ ", .border))
        column += 3
      }
      runs.append(Run(panels[panel].tab, panel == shown ? .active : .muted))
      columns.append((column..<column + panels[panel].tab.width, panel))
      column += panels[panel].tab.width
    }
    runs.append(Run(last + 1 < panels.count ? " ›" : "", .muted))
    line = Line(runs)
  }

  /// The panel whose tab is at a column, counted from the left of the tabs.
  package func panel(at column: Int) -> Int? {
    columns.first { $0.range.contains(column) }?.panel
  }
}
