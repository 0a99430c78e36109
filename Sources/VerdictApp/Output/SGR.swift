import VerdictScreen

/// Draws a frame as lines of text, for pipes and for terminals that scroll.
package enum SGR {
  /// The rows of a frame, without the blanks at their ends.
  ///
  /// - Parameters:
  ///   - frame: What to draw.
  ///   - theme: The colours; nil for text and nothing else.
  /// - Returns: One line a row, without line ends; each leaves the terminal in its plain style.
  package static func lines(of frame: Frame, theme: Theme?) -> [String] {
    (0..<frame.size.height).map { line(of: frame.row($0), theme: theme) }
  }

  private static func line(of cells: ArraySlice<Cell>, theme: Theme?) -> String {
    func style(_ cell: Cell) -> TerminalStyle { theme?.style(cell.style) ?? TerminalStyle() }
    let last = cells.lastIndex { $0.text != " " || !style($0).isInvisibleOnBlanks }
    var line = ""
    var current = TerminalStyle()
    for cell in cells[..<(last.map { $0 + 1 } ?? cells.startIndex)] {
      let wanted = style(cell)
      if wanted != current { line += codes(from: current, to: wanted) }
      current = wanted
      line += cell.text
    }
    return current == TerminalStyle() ? line : line + reset
  }

  private static func codes(from old: TerminalStyle, to new: TerminalStyle) -> String {
    if new == TerminalStyle() { return reset }
    var codes = old == TerminalStyle() ? [] : ["0"]
    if new.isBold { codes.append("1") }
    if new.isDim { codes.append("2") }
    if new.isItalic { codes.append("3") }
    if new.isUnderlined { codes.append("4") }
    if new.isReversed { codes.append("7") }
    if let colour = new.foreground { codes.append(colourCode(colour, base: 30)) }
    if let colour = new.background { codes.append(colourCode(colour, base: 40)) }
    return "\u{1B}[\(codes.joined(separator: ";"))m"
  }

  private static func colourCode(_ colour: Int, base: Int) -> String {
    switch colour {
    case ..<8: "\(base + colour)"
    case 8..<16: "\(base + 60 + colour - 8)"
    default: "\(base + 8);5;\(colour)"
    }
  }

  private static let reset = "\u{1B}[0m"
}
