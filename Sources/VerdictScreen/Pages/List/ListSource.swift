import VerdictCore

/// What a list page lists: the rows, how they are asked for, and how they are named.
package protocol ListSource {
  associatedtype Row: Hashable & Sendable
  associatedtype SortKey: Hashable & Sendable & WordedSortKey
  associatedtype Anchor: Hashable & Sendable
  /// What stands side by side in a row.
  associatedtype Column: Hashable & Sendable = Never
  /// What the preview of a row is made from.
  associatedtype Detail: Hashable & Sendable

  /// The list's row in the table of pages.
  static var kind: PageKind { get }
  static var context: KeyContext { get }
  /// What one row is called, and several.
  static var nouns: CountedWord { get }
  static var defaultOrder: ListOrder<SortKey> { get }

  /// How many lines of the screen a row takes in the answer to a query.
  static func rowHeight(for query: Query) -> Int
  /// How many twentieths of the screen the list takes beside its preview.
  static var listTwentieths: Int { get }
  /// From which width of the screen on the preview stands beside the list.
  static var widthForPreviewBeside: Int { get }
  /// Ranges of rows are asked for from and to multiples of this.
  static var quantum: Int { get }
  /// Whether there is nothing to list until something is asked for.
  static var needsQuery: Bool { get }
  /// Which views are of this list; nil for a list that has none.
  static var viewList: SavedView.List? { get }

  static func subject(_ question: ListQuestion<SortKey, Anchor>) -> Question.Subject
  static func rows(in answer: Answer) -> ListAnswer<Row>?
  static func anchor(of row: Row) -> Anchor
  static func speaker(of row: Row) -> Slug
  /// What of a summary the row is; nil for a row that is of none.
  static func target(of row: Row) -> SummaryTarget?
  /// Whether the cursor goes with its row where that moves; else it stays where it is.
  static func followsRows(in order: ListOrder<SortKey>) -> Bool
  /// The other list that `[` and `]` lead to; nil where there is none.
  static var sibling: Page? { get }
  /// The reader's marks on the row.
  static func marks(of row: Row) -> TargetMarks?
  /// The page that opening the row leads to.
  static func page(opening row: Row, query: Query) -> Page
  /// The columns of rows of a width.
  static func table(width: Int, sortedBy key: SortKey) -> Table<Column, SortKey>
  /// Draws the row in its lines of the list, the words that were looked for marked.
  static func draw(
    _ row: Row, sortedBy key: SortKey, marker: RowMarker?, in frame: inout Frame, rect: Rect
  )
  /// What the preview of a row is asked for.
  static func previewSubject(of row: Row) -> Question.Subject
  static func preview(of row: Row, from detail: Detail, width: Int) -> [Line]
  /// The previews made last.
  static var previews: LayoutCache<PreviewKey<Self>, [Line]> { get }
}

/// What the lines of a preview follow from.
package struct PreviewKey<Source: ListSource>: Equatable, Sendable {
  let row: Source.Row
  /// Of the pane, in cells.
  let width: Int
  let detail: Source.Detail
}

extension ListSource {
  package static func target(of row: Row) -> SummaryTarget? { nil }
  package static func marks(of row: Row) -> TargetMarks? { nil }
  package static var sibling: Page? { nil }
  package static func followsRows(in order: ListOrder<SortKey>) -> Bool { true }
  package static func rowHeight(for query: Query) -> Int { 1 }
  package static var quantum: Int { 64 }
  package static var needsQuery: Bool { false }
  package static var listTwentieths: Int { 12 }
  package static var widthForPreviewBeside: Int { 100 }
}

extension SummaryRowSource where Column == Never {
  package static func table(width: Int) -> Table<Never, SortKey> { Table(width: width, []) }
}

/// A list whose rows are summaries, or stand in one that their previews show.
package protocol SummaryRowSource: ListSource where Detail == Summary? {
  /// The summary that the row is, or stands in.
  static func summary(of row: Row) -> Slug
  /// The columns of rows of a width, the same in every order.
  static func table(width: Int) -> Table<Column, SortKey>
  /// Draws the row as it looks in every order.
  static func draw(_ row: Row, marker: RowMarker?, in frame: inout Frame, rect: Rect)
  /// What the preview shows of a row, given its summary.
  static func preview(of row: Row, in summary: Summary, width: Int) -> [Line]
}

extension SummaryRowSource {
  package static func target(of row: Row) -> SummaryTarget? { SummaryTarget(summary(of: row)) }

  package static func table(width: Int, sortedBy key: SortKey) -> Table<Column, SortKey> {
    table(width: width)
  }

  package static func draw(
    _ row: Row, sortedBy key: SortKey, marker: RowMarker?, in frame: inout Frame, rect: Rect
  ) {
    draw(row, marker: marker, in: &frame, rect: rect)
  }

  package static func previewSubject(of row: Row) -> Question.Subject {
    .summary(summary(of: row))
  }

  package static func preview(of row: Row, from summary: Summary?, width: Int) -> [Line] {
    summary.map { preview(of: row, in: $0, width: width) } ?? []
  }
}
