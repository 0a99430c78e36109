import VerdictCore

/// A list whose rows are summaries, or stand in one that their previews show.
package protocol SummaryRowSource: ListSource {
  /// The summary that the row is, or stands in.
  static func summary(of row: Row) -> Slug
  /// Draws the row as it looks in every order.
  static func draw(_ row: Row, marker: RowMarker?, in frame: inout Frame, rect: Rect) -> Rect
  /// What the preview shows of a row, given its summary.
  static func preview(of row: Row, in summary: Summary, width: Int) -> [Line]
}

extension SummaryRowSource {
  package static func draw(
    _ row: Row, sortedBy key: SortKey, marker: RowMarker?, in frame: inout Frame, rect: Rect
  ) -> Rect {
    draw(row, marker: marker, in: &frame, rect: rect)
  }

  package static func previewQuestion(of row: Row, version: Int) -> Question {
    .summary(summary(of: row), version: version)
  }

  package static func preview(of row: Row, from answer: Answer, width: Int) -> [Line]? {
    guard case .summary(let summary) = answer else { return nil }
    return summary.map { preview(of: row, in: $0, width: width) } ?? []
  }
}
