import VerdictCore

/// A whole screen: `size.width` × `size.height` cells, row by row.
package struct Frame: Hashable, Sendable {
  package let size: Size
  package private(set) var cells: [Cell]
  /// Where cells lead, each address once.
  package private(set) var links: [WebLink] = []

  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.width * size.height)
  }

  package subscript(x: Int, y: Int) -> Cell {
    get { cells[y * size.width + x] }
    set { cells[y * size.width + x] = newValue }
  }

  /// The address that a cell leads to, in printable ASCII; nil for none.
  package func address(of cell: Cell) -> String? {
    cell.style.link == 0 ? nil : links[Int(cell.style.link) - 1].address
  }

  /// How cells of a run are to look, and where they lead.
  mutating func style(of run: Run) -> Style {
    guard let link = run.link else { return Style(run.role) }
    if let index = links.firstIndex(of: link) {
      return Style(run.role, link: UInt16(index + 1))
    }
    // More links than that have no room on a screen.
    guard links.count < UInt16.max else { return Style(run.role) }
    links.append(link)
    return Style(run.role, link: UInt16(links.count))
  }

  /// The cells of a row, counted from 0 at the top.
  package func row(_ y: Int) -> ArraySlice<Cell> {
    cells[y * size.width..<(y + 1) * size.width]
  }

  /// The text of a row, blanks at its end included.
  package func text(ofRow y: Int) -> String { row(y).map(\.text).joined() }
}
