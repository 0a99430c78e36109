import VerdictCore

/// A list whose rows are summaries, or stand in one that their previews show.
package protocol SummaryRowSource: ListSource where Detail == Summary? {
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

  package static func previewSubject(of row: Row) -> Question.Subject {
    .summary(summary(of: row))
  }

  package static func preview(of row: Row, from summary: Summary?, width: Int) -> [Line] {
    summary.map { preview(of: row, in: $0, width: width) } ?? []
  }
}
