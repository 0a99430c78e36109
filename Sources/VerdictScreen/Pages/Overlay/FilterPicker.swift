import VerdictCore

/// A list of verdicts to let through.
package struct FilterPicker: Hashable, Sendable {
  package private(set) var cursor = ListCursor()

  package init() {}

  /// Does what an action asks for; gives the filter that it leads to.
  package mutating func perform(_ action: Action, filter: VerdictFilter) -> VerdictFilter {
    let kinds = VerdictKind.allCases
    if action == .toggle { return filter.symmetricDifference(VerdictFilter(kinds[cursor.place])) }
    _ = cursor.move(action, count: kinds.count, height: kinds.count)
    return filter
  }

  package mutating func click(y: Int, body: Rect, filter: VerdictFilter) -> VerdictFilter {
    let row = y - rect(in: body).y - 1
    guard VerdictKind.allCases.indices.contains(row) else { return filter }
    cursor.place = row
    return perform(.toggle, filter: filter)
  }

  package func draw(in frame: inout Frame, body: Rect, filter: VerdictFilter, tally: VerdictTally) {
    let inside = Box.draw("Show", in: &frame, rect: rect(in: body))
    for (row, kind) in VerdictKind.allCases.enumerated() {
      let rect = Rect(x: inside.x, y: inside.y + row, width: inside.width, height: 1)
      guard inside.contains(x: rect.x, y: rect.y) else { continue }
      let box: CleanText = filter.contains(VerdictFilter(kind)) ? "[x] " : "[ ] "
      frame.draw(Line([Run(box), Run("\(kind.sign) \(kind.word)", .verdict(kind))]), in: rect)
      frame.drawRight(Line("\(tally[kind])", .muted), in: rect)
      if row == cursor.place { frame.select(rect) }
    }
  }

  private func rect(in body: Rect) -> Rect {
    Box.rect(width: 24, height: VerdictKind.allCases.count, in: body)
  }
}
