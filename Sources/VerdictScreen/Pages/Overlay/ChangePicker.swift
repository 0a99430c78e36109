import VerdictCore

/// What changed on disk meanwhile, to go to one of the changes.
package struct ChangePicker: Picker {
  package private(set) var rows: [TimedChange]
  package var cursor = ListCursor()
  package var search = PickerSearch()

  /// - Parameter changes: The newest first.
  package init(_ changes: [TimedChange]) { rows = changes }

  package var title: CleanText { "What changed" }

  /// Takes in what has changed meanwhile, the newest first; the cursor stays on its row.
  mutating func update(to changes: [TimedChange], in environment: Environment) {
    let pointed = selected
    rows = changes
    fitCursor(in: environment)
    if let index = shown.firstIndex(where: { $0 == pointed }) {
      cursor.move(to: index, in: list(in: environment.body))
    }
  }

  package func box(in body: Rect) -> PickerBox {
    PickerBox(width: 76, height: max(4, rows.count), count: rows.count, in: body)
  }

  package func empty(in environment: Environment) -> [Line] {
    [
      Line("Nothing has changed since verdict was started."), Line(),
      Line("Changes to the library's files appear here by themselves.", .muted),
    ]
  }

  package func lines(width: Int) -> (TimedChange) -> Line {
    let timeWidth = rows.map(\.time.width).max() ?? 0
    return { row in
      let change = row.change
      let time = timeWidth > 0 ? Line(row.time.padded(to: timeWidth + 2), .muted) : Line()
      var label = Line(change.words, change.role)
      if case .verdicts(_, _, let verdicts?) = change.kind {
        label =
          label
          + Line([
            Run(": "), Run(verdicts.before.text, .verdict(verdicts.before)), Run(" → "),
            Run(verdicts.after.text, .verdict(verdicts.after)),
          ])
      }
      let room = max(0, width - time.width - label.width - 2)
      let name = CleanText(change.summary.text).fitted(to: room)
      return time + Line(name.padded(to: min(24, room)) + "  ", .speaker) + label
    }
  }

  package func choose(_ row: TimedChange) -> Outcome { .open(row.change.page) }
}
