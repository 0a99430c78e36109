/// A rectangle that a line parts in two.
package struct Split: Hashable, Sendable {
  package let first: Rect
  /// One column, or one row.
  package let divider: Rect
  package let second: Rect

  /// Two panes side by side; a blank column stands after the line.
  package init(_ rect: Rect, left width: Int) {
    let (left, right) = rect.splitLeft(width)
    first = left
    divider = right.splitLeft(1).left
    second = right.inset(left: 2)
  }

  /// One pane above the other.
  package init(_ rect: Rect, top height: Int) {
    let (top, bottom) = rect.splitTop(height)
    first = top
    (divider, second) = bottom.splitTop(1)
  }
}

extension Frame {
  /// Draws the line that parts two panes: down a column, else along a row.
  package mutating func drawDivider(in rect: Rect) {
    if rect.width == 1 {
      draw(Array(repeating: Line("│", .border), count: rect.height), in: rect)
    } else {
      fill("─", .border, in: rect)
    }
  }
}
