import VerdictCore

/// Columns side by side in a width: where each stands, what its head says, and what a click on that
/// asks for.
package struct Table<Name: Hashable & Sendable, Key: Hashable & Sendable>: Sendable {
  package struct Column: Sendable {
    let name: Name
    /// In its head; empty for none.
    let title: CleanText
    /// What a click on the head sorts by; nil for nothing.
    let key: Key?
    /// In cells; nil for the one column that takes what the others leave.
    let width: Int?
    /// How many cells stay blank after it.
    let gap: Int
    /// From which width of the table on it has room.
    let least: Int
    /// Whether the title ends where the column does.
    let isRightAligned: Bool

    package init(
      _ name: Name, _ title: CleanText = "", by key: Key? = nil, width: Int? = nil, gap: Int = 2,
      from least: Int = 0, isRightAligned: Bool = false
    ) {
      self.name = name
      self.title = title
      self.key = key
      self.width = width
      self.gap = gap
      self.least = least
      self.isRightAligned = isRightAligned
    }
  }

  /// A column, and the cells from the left of the table in which it stands.
  private let shown: [(column: Column, cells: Range<Int>)]

  /// - Parameters:
  ///   - width: Of the whole, in cells.
  ///   - columns: From left to right. What does not fit is cut at the right end.
  package init(width: Int, _ columns: [Column]) {
    let fitting = columns.filter { width >= $0.least }
    let gaps = fitting.dropLast().reduce(0) { $0 + $1.gap }
    let rest = width - gaps - fitting.reduce(0) { $0 + ($1.width ?? 0) }
    var x = 0
    shown = fitting.map { column in
      let end = x + (column.width ?? max(0, rest))
      defer { x = end + column.gap }
      return (column, min(x, max(0, width))..<min(end, max(0, width)))
    }
  }

  /// The columns that have room, from left to right.
  package var names: [Name] { shown.map(\.column.name) }

  /// The cells of a column from the left of the table; none where it has no room.
  package subscript(name: Name) -> Range<Int> {
    shown.first { $0.column.name == name }?.cells ?? 0..<0
  }

  /// Whether there is a title to show.
  package var hasHeads: Bool { shown.contains { !$0.column.title.isEmpty } }

  /// The titles over their columns, that of the order in use standing out.
  package func heads(sortedBy key: Key) -> Line {
    shown.reduce(Line()) { line, place in
      let (column, cells) = place
      let title = column.isRightAligned ? column.title.aligned(to: cells.count) : column.title
      guard !title.isEmpty, !cells.isEmpty else { return line }
      return line.padded(to: cells.lowerBound)
        + Line(title.fitted(to: cells.count), column.key == key ? .active : .muted)
    }
  }

  /// What a click on the heads sorts by; nil for nothing.
  package func key(at cell: Int) -> Key? { shown.first { $0.cells.contains(cell) }?.column.key }
}

extension CleanText {
  /// The text with blanks before it up to a width.
  func aligned(to width: Int) -> CleanText { .repeating(" ", width - self.width) + self }
}
