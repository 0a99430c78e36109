import VerdictCore

extension Frame {
  /// Draws a line from the left of the first row of a rectangle, cut with `…` at its right edge.
  ///
  /// Returns the column after what was drawn.
  @discardableResult
  package mutating func draw(_ line: Line, in rect: Rect) -> Int {
    guard rect.height > 0, (0..<size.height).contains(rect.y) else { return rect.x }
    let limit = min(rect.maxX, size.width)
    let isCut = rect.x + line.width > limit
    var x = rect.x
    for run in line.runs {
      let style = style(of: run)
      if run.text.isASCII, x + run.text.width <= (isCut ? limit - 1 : limit) {
        put(ascii: run.text.string, style: style, x: x, y: rect.y)
        x += run.text.width
        continue
      }
      for cluster in run.text.clusters {
        guard x + cluster.width <= (isCut ? limit - 1 : limit) else {
          put("…", width: 1, style: style, x: x, y: rect.y, limit: limit)
          return limit
        }
        put(cluster.text, width: cluster.width, style: style, x: x, y: rect.y, limit: limit)
        x += cluster.width
      }
    }
    return x
  }

  @discardableResult
  package mutating func draw(_ text: CleanText, _ role: Role = .text, in rect: Rect) -> Int {
    draw(Line(text, role), in: rect)
  }

  /// Draws a line so that it ends at the right of the first row of a rectangle.
  package mutating func drawRight(_ line: Line, in rect: Rect) {
    draw(line, in: rect.inset(left: max(0, rect.width - line.width)))
  }

  /// Draws lines downwards, as many as fit.
  package mutating func draw(_ lines: some Collection<Line>, in rect: Rect) {
    for (row, line) in lines.prefix(rect.height).enumerated() {
      draw(line, in: Rect(x: rect.x, y: rect.y + row, width: rect.width, height: 1))
    }
  }

  /// Fills the first row of a rectangle with one narrow character.
  package mutating func fill(_ text: CleanText, _ role: Role, in rect: Rect) {
    draw(.repeating(text, rect.width), role, in: rect)
  }

  /// Marks the cells of a rectangle as under the cursor.
  package mutating func select(_ rect: Rect, as selection: Style.Selection = .focused) {
    for y in max(0, rect.y)..<max(0, min(rect.maxY, size.height)) {
      for x in max(0, rect.x)..<max(0, min(rect.maxX, size.width)) {
        self[x, y].style.selection = selection
      }
    }
  }

  /// Blanks a rectangle, for what is drawn over others.
  package mutating func clear(_ rect: Rect) {
    for y in max(0, rect.y)..<max(0, min(rect.maxY, size.height)) {
      for x in max(0, rect.x)..<max(0, min(rect.maxX, size.width)) { clearCell(x, y) }
    }
  }

  /// Shows on the right edge of a pane which part of its content is in view.
  package mutating func drawScrollMark(
    in rect: Rect, top: Int, visible: Int, total: Int, role: Role = .border
  ) {
    guard total > visible, rect.height > 1, rect.width > 0 else { return }
    let length = max(1, rect.height * visible / total)
    let room = rect.height - length
    let start = min(room, (top * room + (total - visible) / 2) / max(1, total - visible))
    for y in 0..<rect.height {
      let isThumb = (start..<start + length).contains(y)
      draw(
        isThumb ? "┃" : "│", isThumb ? .progress : role,
        in: Rect(x: rect.maxX - 1, y: rect.y + y, width: 1, height: 1))
    }
  }

  /// Puts text of which each byte is a cell; it must fit.
  private mutating func put(ascii text: String, style: Style, x: Int, y: Int) {
    guard x >= 0, !text.isEmpty else { return }
    clearCell(x, y)
    clearCell(x + text.utf8.count - 1, y)
    for (offset, byte) in text.utf8.enumerated() {
      self[x + offset, y] = Cell(text: CellClusters.ascii[Int(byte)], width: 1, style: style)
    }
  }

  private mutating func put(
    _ text: String, width: Int, style: Style, x: Int, y: Int, limit: Int
  ) {
    guard x >= 0, x + width <= min(limit, size.width) else { return }
    clearCell(x, y)
    if width == 2 { clearCell(x + 1, y) }
    self[x, y] = Cell(text: text, width: UInt8(width), style: style)
    if width == 2 { self[x + 1, y] = Cell(text: "", width: 0, style: style) }
  }

  /// Blanks one cell, and the other half of what stood in it.
  private mutating func clearCell(_ x: Int, _ y: Int) {
    if self[x, y].width == 0, x > 0 { self[x - 1, y] = .blank }
    if self[x, y].width == 2, x + 1 < size.width { self[x + 1, y] = .blank }
    self[x, y] = .blank
  }
}
