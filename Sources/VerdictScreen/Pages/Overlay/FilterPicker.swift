import VerdictCore

/// A list of verdicts to let through.
package struct FilterPicker: OverlayLayer {
  private var filter: VerdictFilter
  /// How many claims of each verdict there are to show.
  private let tally: VerdictTally
  package private(set) var cursor = ListCursor()

  package init(_ filter: VerdictFilter, of tally: VerdictTally) {
    self.filter = filter
    self.tally = tally
  }

  package var overlay: Overlay { .filter(self) }
  package var context: KeyContext { .filterPicker }

  package mutating func perform(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if action == .back { return .back }
    let kinds = VerdictKind.allCases
    if action == .toggle {
      filter.formSymmetricDifference(VerdictFilter(kinds[cursor.place]))
      return .filter(filter)
    }
    _ = cursor.move(action, count: kinds.count, height: kinds.count)
    return .stay
  }

  package mutating func click(x: Int, y: Int, in surroundings: Surroundings) -> Outcome {
    let row = y - rect(in: surroundings.body).y - 1
    guard VerdictKind.allCases.indices.contains(row) else { return .stay }
    cursor.place = row
    return perform(.toggle, in: surroundings)
  }

  package func draw(in frame: inout Frame, _ surroundings: Surroundings) {
    let inside = Box.draw("Show", in: &frame, rect: rect(in: surroundings.body))
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
