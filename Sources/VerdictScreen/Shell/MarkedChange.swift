import VerdictCore

/// Changes of marks that are kept, and undone, together.
package struct MarkedChange: Hashable, Sendable {
  /// What they are, as in “undone: bookmark on “Audits are cheap””.
  package let name: CleanText
  package let changes: [MarkChange]

  package init(_ name: CleanText, _ changes: [MarkChange]) {
    self.name = name
    self.changes = changes
  }
}

/// The marks on what is under the cursor.
package struct TargetMarks: Hashable, Sendable {
  /// Of the summary, and of the claim where the cursor is on one.
  var listed: ListedMarks
  /// What the reader makes of the claim.
  var opinion: ReaderMark?
  /// The claim, or the title of the summary.
  var words: String
  /// The title of the summary.
  var title: String
  /// Of an action item.
  var isDone = false
}

extension SummaryTarget {
  private static let longestName = 40

  private func named(_ what: CleanText, _ words: String) -> CleanText {
    "\(what) “\(CleanText(words).fitted(to: Self.longestName))”"
  }

  /// The summary is read from now on, or not.
  func reading(_ isRead: Bool, _ marks: TargetMarks) -> MarkedChange {
    MarkedChange(
      named(isRead ? "read" : "unread", marks.title),
      [MarkChange(MarkKey(.read, summary), isRead ? ReaderMark(words: marks.title) : nil)])
  }

  /// The claim, or else the summary, gets a bookmark, or loses it.
  func bookmarking(_ marks: TargetMarks) -> MarkedChange {
    let isNew = !marks.listed.contains(.bookmarked)
    return MarkedChange(
      named(isNew ? "bookmark on" : "no bookmark on", marks.words),
      [
        MarkChange(
          MarkKey(.bookmark, summary, part: claim?.text ?? ""),
          isNew ? ReaderMark(words: marks.words) : nil)
      ])
  }

  /// The action item is done from now on, or not.
  func ticking(_ action: String, _ marks: TargetMarks) -> MarkedChange {
    MarkedChange(
      named(marks.isDone ? "open again" : "done", marks.words),
      [
        MarkChange(
          MarkKey(.tick, summary, part: action),
          marks.isDone ? nil : ReaderMark(words: marks.words))
      ])
  }

  /// What the reader makes of the claim from now on; nil for nothing.
  func judging(_ claim: Slug, _ mark: ReaderMark?, _ marks: TargetMarks) -> MarkedChange {
    MarkedChange(
      named(
        mark?.opinion.map { "“\(CleanText($0.queryWord))” on" } ?? "no opinion on", marks.words),
      [MarkChange(MarkKey(.opinion, summary, part: claim.text), mark)])
  }
}
