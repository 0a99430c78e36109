import VerdictCore

/// A list of verdicts to let through.
package struct FilterPicker: Picker {
  package static let choosing: Set<Action> = [.toggle]
  package var isCounted: Bool { false }

  package let rows = VerdictKind.allCases
  package var cursor = ListCursor()
  package var search = PickerSearch()
  private var filter: VerdictFilter
  /// How many claims of each verdict there are to show.
  private let tally: VerdictTally

  package init(_ filter: VerdictFilter, of tally: VerdictTally) {
    self.filter = filter
    self.tally = tally
  }

  package var context: KeyContext { .filterPicker }
  package var title: CleanText { "Verdicts" }

  package func box(in body: Rect) -> PickerBox {
    PickerBox(width: 24, height: rows.count, count: rows.count, in: body)
  }

  package func empty(in environment: Environment) -> [Line] { [] }

  package func lines(width: Int) -> (VerdictKind) -> Line {
    { kind in
      let box: CleanText = filter.contains(VerdictFilter(kind)) ? "[x] " : "[ ] "
      let count: CleanText = "\(tally[kind])"
      return Line([Run(box), Run(kind.text, .verdict(kind))])
        .padded(to: width - count.width) + Line(count, .muted)
    }
  }

  package mutating func choose(_ kind: VerdictKind) -> Outcome {
    filter.formSymmetricDifference(VerdictFilter(kind))
    return .filter(filter)
  }

  package mutating func click(x: Int, y: Int, in environment: Environment) -> Outcome {
    guard covers(x: x, y: y, in: environment) else { return .back }
    let click = cursor.click(x: x, y: y, in: box(in: environment.body).list)
    return click == .missed ? .stay : chooseSelected()
  }
}
