import VerdictCore

/// A bordered box over a page.
package enum Box {
  /// The part of the screen that a box of at most that many columns and lines gets, border included.
  package static func rect(width: Int, height: Int, in body: Rect) -> Rect {
    let width = min(width + 4, body.width)
    let height = min(height + 2, body.height)
    return Rect(
      x: body.x + (body.width - width) / 2, y: body.y + (body.height - height) / 2, width: width,
      height: height)
  }

  /// The part of a box within its border.
  package static func inside(_ rect: Rect) -> Rect {
    guard rect.width > 4, rect.height > 2 else { return rect }
    return rect.inset(left: 2, top: 1, right: 2, bottom: 1)
  }

  /// Draws the border and gives the rectangle inside it.
  @discardableResult
  package static func draw(_ title: CleanText, in frame: inout Frame, rect: Rect) -> Rect {
    frame.clear(rect)
    guard rect.width > 4, rect.height > 2 else { return inside(rect) }
    let side = Line("│", .border)
    let inner = rect.width - 2
    let heading = (" " + title + " ").fitted(to: inner - 1)
    frame.draw(
      Line([
        Run("╭─", .border), Run(heading, .heading),
        Run(.repeating("─", inner - 1 - heading.width) + "╮", .border),
      ]), in: rect)
    for y in rect.y + 1..<rect.maxY - 1 {
      frame.draw(side, in: Rect(x: rect.x, y: y, width: 1, height: 1))
      frame.draw(side, in: Rect(x: rect.maxX - 1, y: y, width: 1, height: 1))
    }
    frame.draw(
      "╰" + .repeating("─", inner) + "╯", .border,
      in: Rect(x: rect.x, y: rect.maxY - 1, width: rect.width, height: 1))
    return inside(rect)
  }
}
