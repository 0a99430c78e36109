import VerdictCore

extension ListedMarks {
  /// What a bookmark is shown by; one cell.
  package static let bookmarkSign: CleanText = "★"
}

extension ReaderMark {
  /// “you disagree”, as a card says it.
  package var opinionLine: Line {
    guard let opinion else { return Line() }
    let words: CleanText =
      switch opinion {
      case .agree: "you agree"
      case .disagree: "you disagree"
      case .unsure: "you are unsure"
      }
    return Line(words, .notice)
  }
}
