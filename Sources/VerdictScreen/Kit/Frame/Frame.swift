/// A whole screen: `size.width` × `size.height` cells, row by row.
package struct Frame: Hashable, Sendable {
  package let size: Size
  package private(set) var cells: [Cell]

  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.width * size.height)
  }

  package subscript(x: Int, y: Int) -> Cell {
    get { cells[y * size.width + x] }
    set { cells[y * size.width + x] = newValue }
  }

  /// The cells of a row, counted from 0 at the top.
  package func row(_ y: Int) -> ArraySlice<Cell> {
    cells[y * size.width..<(y + 1) * size.width]
  }

  /// The text of a row, blanks at its end included.
  package func text(ofRow y: Int) -> String { row(y).map(\.text).joined() }
}
