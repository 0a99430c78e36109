/// One place on the screen.
package struct Cell: Hashable, Sendable {
  /// A cleaned grapheme; empty in the second half of a wide one.
  package let text: String
  /// 1 or 2 cells; 0 in the second half of a wide grapheme.
  package let width: UInt8
  package var style: Style

  package static let blank = Cell(text: " ", width: 1, style: Style(.text))
}
