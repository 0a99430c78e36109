/// Rows of one height in a rectangle, of which those around a cursor are in view.
///
/// A page keeps the `ListCursor`, and makes the box from what it has to list whenever it moves the
/// cursor or draws.
package struct ListBox: Hashable, Sendable {
  /// What a click did.
  package enum Click: Hashable, Sendable {
    /// There is no row.
    case missed
    /// The cursor is on another row than before.
    case moved
    /// The row was under the cursor already.
    case opened
  }

  package let rect: Rect
  /// How many rows there are, in view or not.
  package let count: Int
  /// How many lines of the screen a row takes.
  package let rowHeight: Int

  package init(_ rect: Rect, count: Int, rowHeight: Int = 1) {
    self.rect = rect
    self.count = count
    self.rowHeight = rowHeight
  }

  /// How many rows fit.
  package var rows: Int { rect.height / rowHeight }

  /// Draws the rows in view, and marks the whole of the one under the cursor.
  ///
  /// - Parameters:
  ///   - cursor: Which row is selected, and which is the first in view.
  ///   - frame: Where to draw.
  ///   - scrollMark: Where the scroll mark stands: in the last column. Nil for the last column of
  ///     the rows.
  ///   - row: Draws a row, given its index and its rectangle.
  package func draw(
    _ cursor: ListCursor, in frame: inout Frame, scrollMark: Rect? = nil,
    row: (_ index: Int, _ rect: Rect, inout Frame) -> Void
  ) {
    for (index, rect) in inView(from: cursor) {
      row(index, rect, &frame)
      if index == cursor.index { frame.select(rect) }
    }
    drawScrollMark(cursor, in: &frame, rect: scrollMark ?? rect)
  }

  /// Draws the rows in view beside a column for a bar that stands before the one under the cursor,
  /// which is marked over its whole width up to the scroll mark.
  ///
  /// - Parameters:
  ///   - cursor: Which row is selected, and which is the first in view.
  ///   - selection: How the row under the cursor is marked.
  ///   - frame: Where to draw.
  ///   - margin: How many columns at the right stay blank: one before the scroll mark, and that of
  ///     the mark where it stands on the rows.
  ///   - scrollMark: Where the scroll mark stands: in the last column. Nil for the last column of
  ///     the rows.
  ///   - row: Draws a row, given its index and its rectangle; false where it is not here.
  package func drawBarred(
    _ cursor: ListCursor, as selection: Style.Selection = .focused, in frame: inout Frame,
    margin: Int = 2, scrollMark: Rect? = nil,
    row: (_ index: Int, _ rect: Rect, inout Frame) -> Bool
  ) {
    for (index, rect) in inView(from: cursor) {
      let isHere = row(index, rect.inset(left: 1, right: margin), &frame)
      guard index == cursor.index, isHere else { continue }
      frame.draw(Array(repeating: Line("▌", .progress), count: rect.height), in: rect)
      frame.select(rect.inset(left: 1, right: margin - 1), as: selection)
    }
    drawScrollMark(cursor, in: &frame, rect: scrollMark ?? rect)
  }

  private func drawScrollMark(_ cursor: ListCursor, in frame: inout Frame, rect: Rect) {
    frame.drawScrollMark(in: rect, top: cursor.top, visible: rows, total: count)
  }

  /// The column of the scroll mark in a rectangle; empty where all rows are in view.
  package func scrollMark(in rect: Rect) -> Rect {
    Rect(x: rect.maxX - 1, y: rect.y, width: count > rows ? 1 : 0, height: rect.height)
  }

  /// The row that a line of the scroll mark stands for, the first at its top and the last at its end.
  package func row(ofScrollMark y: Int) -> Int {
    (y - rect.y) * max(0, count - 1) / max(1, rect.height - 1)
  }

  private func inView(from cursor: ListCursor) -> [(index: Int, rect: Rect)] {
    (cursor.top..<max(cursor.top, min(count, cursor.top + rows))).map { index in
      (
        index,
        Rect(
          x: rect.x, y: rect.y + (index - cursor.top) * rowHeight, width: rect.width,
          height: rowHeight)
      )
    }
  }
}

extension ListCursor {
  /// Puts the cursor on a row, scrolling no further than needed to show it.
  package mutating func move(to index: Int, in list: ListBox) {
    move(to: index, count: list.count, height: list.rows)
  }

  /// Does what a moving action asks for; false where the action does not move.
  package mutating func move(_ action: Action, in list: ListBox) -> Bool {
    move(action, count: list.count, height: list.rows)
  }

  /// Scrolls the view, taking the cursor along at its edges.
  package mutating func scroll(by rows: Int, in list: ListBox) {
    scroll(by: rows, count: list.count, height: list.rows)
  }

  /// Puts the cursor on the row at a cell of the screen.
  package mutating func click(x: Int, y: Int, in list: ListBox) -> ListBox.Click {
    guard list.rect.contains(x: x, y: y) else { return .missed }
    let row = (y - list.rect.y) / list.rowHeight
    guard row < list.rows, top + row < list.count else { return .missed }
    if top + row == index { return .opened }
    move(to: top + row, in: list)
    return .moved
  }
}
