import VerdictCore

/// Names side by side, one of them in use, and what each stands for.
package struct TabBar<Value> {
  package private(set) var line = Line()
  private var shown: [(columns: Range<Int>, value: Value)] = []

  /// Shows as many tabs as fit around the current one, with `‹` and `›` where there are more.
  ///
  /// - Parameters:
  ///   - tabs: All tabs, from left to right.
  ///   - current: The index of the tab in use; nil where none of them is.
  ///   - gap: What stands between two tabs.
  ///   - width: In cells.
  ///   - role: Of the tab in use.
  package init(
    _ tabs: [(title: CleanText, value: Value)], current: Int?, gap: Run = Run(" │ ", .border),
    width: Int = .max, role: Role = .active
  ) {
    guard !tabs.isEmpty else { return }
    let range = Self.range(
      of: tabs.map { $0.title.width + gap.text.width }, around: current ?? 0, width: width)
    if range.lowerBound > 0 { line = Line("‹ ", .muted) }
    for index in range {
      if index > range.lowerBound { line.runs.append(gap) }
      let column = line.width
      line.runs.append(Run(tabs[index].title, index == current ? role : .muted))
      shown.append((column..<line.width, tabs[index].value))
    }
    if range.upperBound < tabs.count { line.runs.append(Run(" ›", .muted)) }
  }

  /// What the tab at a column stands for, counted from the left of the bar.
  package func value(at column: Int) -> Value? {
    shown.first { $0.columns.contains(column) }?.value
  }

  /// The tabs that fit, those after the current one first.
  private static func range(of widths: [Int], around current: Int, width: Int) -> Range<Int> {
    var range = current..<current + 1
    var used = widths[current] + 4
    while true {
      if range.upperBound < widths.count, used + widths[range.upperBound] <= width {
        used += widths[range.upperBound]
        range = range.lowerBound..<range.upperBound + 1
      } else if range.lowerBound > 0, used + widths[range.lowerBound - 1] <= width {
        used += widths[range.lowerBound - 1]
        range = range.lowerBound - 1..<range.upperBound
      } else {
        return range
      }
    }
  }
}
