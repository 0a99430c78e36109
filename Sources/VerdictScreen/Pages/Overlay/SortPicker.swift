import VerdictCore

/// What the rows of a page can be sorted by, to choose one; that in use is reversed.
package struct SortPicker: Picker {
  package var isCounted: Bool { false }

  package let rows: [SortChoice]
  package var cursor: ListCursor
  package var search = PickerSearch()

  package init(_ choices: [SortChoice]) {
    rows = choices
    cursor = ListCursor(index: choices.firstIndex(where: \.isInUse) ?? 0)
  }

  package var title: CleanText { "Sort" }

  package func box(in body: Rect) -> PickerBox {
    PickerBox(width: 44, height: rows.count, count: rows.count, in: body)
  }

  package func empty(in environment: Environment) -> [Line] { [] }

  package func lines(width: Int) -> (SortChoice) -> Line {
    { choice in
      let mark = Line(choice.isInUse ? "• " : "  ", .active)
      let hint: CleanText = choice.isInUse ? "Enter reverses" : ""
      return (mark + Line(choice.words)).padded(to: width - hint.width) + Line(hint, .muted)
    }
  }

  package func choose(_ choice: SortChoice) -> Outcome {
    .sort(by: choice.key, isReversed: choice.isInUse != choice.isReversed)
  }
}

/// One order of the rows of a page.
package struct SortChoice: Hashable, Sendable {
  /// What is sorted by, as after `:sort`.
  let key: String
  /// Which rows come first.
  let words: CleanText
  let isReversed: Bool
  let isInUse: Bool
}

extension ListOrder where Key: WordedSortKey {
  /// Which rows come first.
  package var words: CleanText { key.words(isReversed: isReversed) }

  /// Every order that can be chosen, this one among them.
  var choices: [SortChoice] {
    Key.allCases.map { key in
      let isReversed = key == self.key && isReversed
      return SortChoice(
        key: key.rawValue, words: key.words(isReversed: isReversed), isReversed: isReversed,
        isInUse: key == self.key)
    }
  }
}
