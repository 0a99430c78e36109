import VerdictScreen

/// The links of a frame, which ncurses cannot draw: their cells are written once more, as they look,
/// with the addresses.
enum FrameLinks {
  /// Gives the cells of a frame their links, and takes away those that they had.
  ///
  /// The cursor and the style of the terminal stay as they were.
  ///
  /// - Parameters:
  ///   - frame: What is on the screen.
  ///   - old: What was there before; nil where nothing of it is kept.
  ///   - theme: How cells look.
  /// - Returns: What to write to the terminal; empty where nothing has changed.
  static func text(of frame: Frame, since old: Frame?, theme: Theme) -> String {
    let old = old?.size == frame.size ? old : nil
    // Most frames have none.
    if frame.links.isEmpty, old?.links.isEmpty ?? true { return "" }
    var text = ""
    for y in 0..<frame.size.height {
      let cells = Array(frame.row(y))
      let links = cells.map(frame.address)
      let before = old.map { old in old.row(y).map(old.address) } ?? links.map { _ in nil }
      guard zip(links, before).contains(where: { $0 != nil || $1 != nil }),
        links != before || old.map({ $0.row(y) != frame.row(y) }) ?? true
      else { continue }
      text += row(cells, links, before, y: y, theme)
    }
    return text.isEmpty ? "" : saving + text + restoring
  }

  /// Writes the cells of a row that have a link, or had one.
  private static func row(
    _ cells: [Cell], _ links: [String?], _ before: [String?], y: Int, _ theme: Theme
  ) -> String {
    var text = ""
    var end: Int?
    var style = TerminalStyle()
    var address: String?
    for (x, cell) in cells.enumerated() where cell.width > 0 {
      guard links[x] != nil || before[x] != nil else { continue }
      if end != x { text += "\u{1B}[\(y + 1);\(x + 1)H" }
      end = x + Int(cell.width)
      let wanted = theme.style(cell.style)
      if wanted != style { text += wanted.codes(after: style) }
      style = wanted
      if links[x] != address {
        address = links[x]
        text += address.map(Hyperlink.opening) ?? Hyperlink.closing
      }
      text += cell.text
    }
    return text + (address == nil ? "" : Hyperlink.closing) + TerminalStyle.reset
  }

  private static let saving = "\u{1B}7" + TerminalStyle.reset
  private static let restoring = "\u{1B}8"
}
