import VerdictCore

/// What changed on disk meanwhile, to go to one of the changes.
package struct ChangePicker: Picker {
  package let rows: [LibraryChange]
  package var cursor = ListCursor()
  package var search = PickerSearch()

  /// - Parameter changes: The newest first.
  package init(_ changes: [LibraryChange]) { rows = changes }

  package var title: CleanText { "What changed" }

  package func box(in body: Rect) -> PickerBox {
    PickerBox(width: 76, height: max(4, rows.count), count: rows.count, in: body)
  }

  package func empty(in environment: Environment) -> [Line] {
    [
      Line("Nothing has changed since verdict was started."), Line(),
      Line("Changes to the library's files appear here by themselves.", .muted),
    ]
  }

  package func lines(width: Int) -> (LibraryChange) -> Line {
    { change in
      let label = Line(change.words, change.role)
      let name = CleanText(change.summary.text).fitted(to: max(0, width - label.width - 2))
      return Line([Run(name.padded(to: min(36, max(0, width - 24))) + "  ", .speaker)]) + label
    }
  }

  package func choose(_ change: LibraryChange) -> Outcome { .open(change.page) }
}
