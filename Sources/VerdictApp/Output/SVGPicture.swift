import VerdictCore
import VerdictScreen

/// Draws a frame as a picture of a dark terminal window.
package enum SVGPicture {
  /// The picture, as the text of an SVG file.
  ///
  /// Every cell has a position of its own, so that no font can move what stands beside it.
  package static func draw(_ frame: Frame) -> String {
    let width = tenths(frame.size.width * cellWidth + 2 * margin)
    let height = tenths(frame.size.height * cellHeight + 2 * margin)
    let rows = (0..<frame.size.height).map { row(frame.row($0), y: $0) }.joined()
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" font-family="\(fonts)" font-size="14" \
      fill="\(foreground)" xml:space="preserve">
      <rect width="100%" height="100%" rx="6" fill="\(background)"/>
      \(rows)</svg>

      """
  }

  private static func row(_ cells: ArraySlice<Cell>, y: Int) -> String {
    var svg = ""
    var start = cells.startIndex
    while start < cells.endIndex {
      let style = theme.style(cells[start].style)
      let end = cells[start...].firstIndex { theme.style($0.style) != style } ?? cells.endIndex
      let x = start - cells.startIndex
      svg += backdrop(style, x: x, y: y, width: end - start)
      svg += texts(cells[start..<end], style, x: x, y: y)
      start = end
    }
    return svg
  }

  private static func backdrop(_ style: TerminalStyle, x: Int, y: Int, width: Int) -> String {
    guard let colour = colours(style).background else { return "" }
    return """
      <rect x="\(left(x))" y="\(tenths(margin + y * cellHeight))" \
      width="\(tenths(width * cellWidth))" height="\(tenths(cellHeight))" fill="\(colour)"/>

      """
  }

  /// Runs of ASCII are one element with a list of positions; any other grapheme is one by itself,
  /// because a list counts its scalars.
  private static func texts(
    _ cells: ArraySlice<Cell>, _ style: TerminalStyle, x: Int, y: Int
  ) -> String {
    var svg = ""
    var run = ""
    var positions: [String] = []
    func finish() {
      if !run.isEmpty { svg += text(run, positions, style, y: y) }
      (run, positions) = ("", [])
    }
    for (column, cell) in cells.enumerated() where cell.width > 0 {
      let isASCII = cell.text.utf8.count == 1
      if !isASCII || cell.text == " " { finish() }
      if cell.text == " ", !style.isUnderlined { continue }
      run += cell.text.escapedXML
      positions.append(left(x + column))
      if !isASCII { finish() }
    }
    finish()
    return svg
  }

  private static func text(
    _ escapedText: String, _ positions: [String], _ style: TerminalStyle, y: Int
  ) -> String {
    var attributes = "x=\"\(positions.joined(separator: " "))\" "
    attributes += "y=\"\(tenths(margin + y * cellHeight + baseline))\""
    if let colour = colours(style).foreground { attributes += " fill=\"\(colour)\"" }
    if style.isBold { attributes += " font-weight=\"bold\"" }
    if style.isDim { attributes += " opacity=\"0.7\"" }
    if style.isItalic { attributes += " font-style=\"italic\"" }
    if style.isUnderlined { attributes += " text-decoration=\"underline\"" }
    return "<text \(attributes)>\(escapedText)</text>\n"
  }

  private static func colours(
    _ style: TerminalStyle
  ) -> (foreground: String?, background: String?) {
    let front = style.foreground.map(Palette.hex)
    let back = style.background.map(Palette.hex)
    return style.isReversed ? (back ?? background, front ?? foreground) : (front, back)
  }

  private static func left(_ column: Int) -> String { tenths(margin + column * cellWidth) }

  private static func tenths(_ value: Int) -> String {
    value.isMultiple(of: 10) ? "\(value / 10)" : "\(value / 10).\(value % 10)"
  }

  private static let theme = Theme(.palette, on: .dark)
  private static let foreground = "#d4d4d4"
  private static let background = "#1e1e1e"
  private static let fonts = "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace"

  // In tenths of a pixel: a monospace font of 14 px advances 8.4.
  private static let cellWidth = 84
  private static let cellHeight = 170
  private static let baseline = 130
  private static let margin = 120
}
