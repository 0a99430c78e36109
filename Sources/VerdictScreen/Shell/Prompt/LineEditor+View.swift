import VerdictCore

extension LineEditor {
  /// Draws the line after a mark, scrolled so that the cursor is in view.
  ///
  /// Returns the column of the screen where the text's first cell is, or would be.
  @discardableResult
  package func draw(after mark: Line, in frame: inout Frame, rect: Rect) -> Int {
    let text = rect.inset(left: frame.draw(mark, in: rect) - rect.x)
    guard text.width > 2 else { return text.x }
    let line = CleanText(self.text)
    let place = CleanText(beforeCursor).width
    let step = max(1, text.width / 2)
    let offset = place < text.width - 1 ? 0 : (place - text.width + 1) / step * step + step
    let shown = line.dropping(offset)
    frame.draw(shown.text, in: text.inset(left: shown.indent))
    if offset > 0 {
      frame.draw("‹", .muted, in: Rect(x: text.x - 1, y: text.y, width: 1, height: 1))
    }
    frame.select(Rect(x: text.x + place - offset, y: text.y, width: cursorWidth, height: 1))
    return text.x - offset
  }

  /// How many cells the character under the cursor takes; 1 where it stands after the text.
  private var cursorWidth: Int {
    let rest = CleanText(text).width - CleanText(beforeCursor).width
    return max(1, min(rest, CleanText(afterCursor.prefix(1)).width))
  }
}
