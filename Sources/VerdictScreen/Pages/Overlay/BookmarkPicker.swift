import VerdictCore

/// The bookmarks, to go to one of them.
package struct BookmarkPicker: Picker {
  package static let choosing: Set<Action> = [.open, .showBookmarks]

  private var asked = Asked<[MarkListing]>(.bookmarks)
  package var cursor = ListCursor()
  package var search = PickerSearch()

  package init() {}

  package var isReady: Bool { asked.isHere }
  package var title: CleanText { "Bookmarks" }
  package var rows: [MarkListing] { asked.value ?? [] }

  package func questions(in environment: Environment) -> [Question] {
    asked.questions(in: environment)
  }

  package func failure(in environment: Environment) -> CleanText? {
    asked.failure(in: environment)
  }

  package mutating func receive(
    _ answer: Answer, to question: Question, in environment: Environment
  ) -> Outcome {
    if asked.receive(answer, to: question, in: environment) { fitCursor(in: environment) }
    return .stay
  }

  package func box(in body: Rect) -> PickerBox {
    PickerBox(width: 100, height: max(2, rows.count), count: rows.count, in: body)
  }

  package func empty(in environment: Environment) -> [Line] {
    let notice = asked.notice("looking…", in: environment)
    return notice.isEmpty
      ? [Line("No bookmarks yet."), Line("m puts one on a claim or a summary.", .muted)] : notice
  }

  package func lines(width: Int) -> (MarkListing) -> Line {
    let nameWidth = min(28, rows.map { name(of: $0).width }.max() ?? 0)
    return { row in
      Line(
        name(of: row).padded(to: nameWidth) + "  ", row.speaker == nil ? .absentSpeaker : .speaker)
        + Line(CleanText(row.mark.words))
        + Line(row.isLost && row.speaker != nil ? "  (the claim is gone)" : "", .muted)
    }
  }

  private func name(of row: MarkListing) -> CleanText {
    CleanText(row.speaker ?? row.key.summary.text + " (gone)")
  }

  package func choose(_ row: MarkListing) -> Outcome {
    guard row.speaker != nil else { return .tell("this summary is gone; its bookmark is kept") }
    return .open(Page(SummaryPage(slug: row.key.summary, claim: Slug(row.key.part))))
  }
}
