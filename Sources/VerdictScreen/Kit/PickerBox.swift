import VerdictCore

/// A box over a page with a list to choose from, and room below it for more about one row.
package struct PickerBox: Hashable, Sendable {
  /// The whole box, its border included.
  package let rect: Rect
  package let list: ListBox
  /// What is left below the list.
  package let below: Rect
  /// How many lines more about one row takes below the rows, the rule included.
  package static let detailHeight = 5
  /// The columns that a box takes before it leaves a margin around itself.
  private static let leastWidth = 24

  /// - Parameters:
  ///   - width: The most columns inside the border.
  ///   - height: The most lines inside the border.
  ///   - count: How many rows there are to choose from.
  ///   - linesBelow: How many of the lines stand below the list.
  ///   - body: What the box stands in the middle of.
  package init(width: Int, height: Int, count: Int, linesBelow: Int = 0, in body: Rect) {
    let width = min(width, max(Self.leastWidth, body.width - 8))
    rect = Box.rect(width: width, height: height, in: body)
    let (rows, below) = Box.inside(rect).splitBottom(linesBelow)
    list = ListBox(rows, count: count)
    self.below = below
  }

  private init(_ rect: Rect, _ list: ListBox, below: Rect) {
    self.rect = rect
    self.list = list
    self.below = below
  }

  /// The same box with another number of rows to choose from.
  package func listing(_ count: Int) -> PickerBox {
    PickerBox(rect, ListBox(list.rect, count: count), below: below)
  }

  /// Draws more about one row below a rule below the rows.
  package func drawDetail(_ lines: [Line], in frame: inout Frame) {
    guard below.height > 0 else { return }
    frame.fill("─", .border, in: below)
    let wrapped = lines.flatMap { TextWrap.wrap($0, width: below.width) }
    frame.draw(
      wrapped.cut(to: below.height - 1, width: below.width), in: below.splitTop(1).rest)
  }

  /// Draws the box and its rows, or what is said where there are none.
  package func draw(
    _ title: CleanText, _ cursor: ListCursor, empty: [Line], in frame: inout Frame,
    line: (Int) -> Line
  ) {
    Box.draw(title, in: &frame, rect: rect)
    guard list.count > 0 else {
      frame.draw(empty.flatMap { TextWrap.wrap($0, width: list.rect.width) }, in: list.rect)
      return
    }
    let border = Rect(x: rect.maxX - 1, y: list.rect.y, width: 1, height: list.rect.height)
    list.draw(cursor, in: &frame, scrollMark: border) { index, rect, frame in
      frame.draw(line(index), in: rect)
    }
  }
}
