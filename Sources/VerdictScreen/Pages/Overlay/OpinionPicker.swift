import VerdictCore

/// What the reader makes of a claim.
package struct OpinionPicker: Picker {
  package static let choosing: Set<Action> = [.open, .judge]
  package var isCounted: Bool { false }

  package enum Choice: Hashable, Sendable {
    case opinion(Opinion)
    case none
    case note
  }

  private let noted: NotedClaim
  package var cursor = ListCursor()
  package var search = PickerSearch()

  package init(_ claim: Slug, of target: SummaryTarget, _ marks: TargetMarks) {
    noted = NotedClaim(claim: claim, target: target, marks: marks)
    let opinions = Opinion.allCases
    if let opinion = marks.opinion?.opinion, let row = opinions.firstIndex(of: opinion) {
      cursor = ListCursor(index: row)
    }
  }

  package var title: CleanText { "Your verdict" }

  package var rows: [Choice] {
    Opinion.allCases.map(Choice.opinion) + [.note] + (noted.marks.opinion == nil ? [] : [.none])
  }

  package func box(in body: Rect) -> PickerBox {
    PickerBox(width: 40, height: rows.count, count: rows.count, in: body)
  }

  package func empty(in environment: Environment) -> [Line] { [] }

  package func lines(width: Int) -> (Choice) -> Line {
    { choice in
      switch choice {
      case .opinion(let opinion):
        let isChosen = noted.marks.opinion?.opinion == opinion
        return Line(isChosen ? "[x] " : "[ ] ") + Line(CleanText(opinion.queryWord))
      case .none: return Line("    nothing", .muted)
      case .note:
        let note = noted.marks.opinion?.note ?? ""
        return Line("    note… ", .muted) + Line(CleanText(note))
      }
    }
  }

  package func choose(_ choice: Choice) -> Outcome {
    switch choice {
    case .opinion(let opinion):
      let note = noted.marks.opinion?.note ?? ""
      let mark = ReaderMark(opinion: opinion, note: note, words: noted.marks.words)
      return .perform(.mark(noted.change(mark)))
    case .none: return .perform(.mark(noted.change(nil)))
    case .note: return .ask(.note(noted), text: noted.marks.opinion?.note ?? "")
    }
  }
}

/// A claim that the reader judges, and what they made of it before.
package struct NotedClaim: Hashable, Sendable {
  let claim: Slug
  let target: SummaryTarget
  let marks: TargetMarks

  func change(_ mark: ReaderMark?) -> MarkedChange { target.judging(claim, mark, marks) }

  /// The opinion stays, and the note is another; nothing is left where both are nothing.
  func change(note: String) -> MarkedChange {
    let opinion = marks.opinion?.opinion
    let isNothing = note.isEmpty && opinion == nil
    return change(
      isNothing ? nil : ReaderMark(opinion: opinion, note: note, words: marks.words))
  }
}
