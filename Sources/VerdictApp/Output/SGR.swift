import VerdictScreen

/// Draws a frame as lines of text, for pipes and for terminals that scroll.
package enum SGR {
  /// The rows of a frame, without the blanks at their ends.
  ///
  /// - Parameters:
  ///   - frame: What to draw.
  ///   - theme: The colours; nil for text and nothing else.
  ///   - hasLinks: Whether links go with the words.
  /// - Returns: One line a row, without line ends; each leaves the terminal in its plain style.
  package static func lines(of frame: Frame, theme: Theme?, hasLinks: Bool = false) -> [String] {
    (0..<frame.size.height).map { row in
      line(of: frame.row(row), theme: theme) { hasLinks ? frame.address(of: $0) : nil }
    }
  }

  private static func line(
    of cells: ArraySlice<Cell>, theme: Theme?, address: (Cell) -> String?
  ) -> String {
    func style(_ cell: Cell) -> TerminalStyle { theme?.style(cell.style) ?? TerminalStyle() }
    let last = cells.lastIndex { $0.text != " " || !style($0).isInvisibleOnBlanks }
    var line = ""
    var current = TerminalStyle()
    var link: String?
    for cell in cells[..<(last.map { $0 + 1 } ?? cells.startIndex)] {
      let wanted = style(cell)
      if wanted != current { line += wanted.codes(after: current) }
      current = wanted
      let wantedLink = address(cell)
      if wantedLink != link { line += wantedLink.map(Hyperlink.opening) ?? Hyperlink.closing }
      link = wantedLink
      line += cell.text
    }
    if link != nil { line += Hyperlink.closing }
    return current == TerminalStyle() ? line : line + TerminalStyle.reset
  }
}
