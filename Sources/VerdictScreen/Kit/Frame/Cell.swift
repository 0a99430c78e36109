/// One cell of the screen.
package struct Cell: Hashable, Sendable {
  /// A cleaned grapheme; empty in the second half of a wide one.
  package let text: String
  /// 1 or 2 cells; 0 in the second half of a wide grapheme.
  package let width: UInt8
  package var style: Style

  package static let blank = Cell(text: " ", width: 1, style: Style(.text))
}

/// How a cell is to look: a role, and whether the cursor is on it.
package struct Style: Hashable, Sendable {
  package enum Selection: Hashable, Sendable {
    case none
    /// The row the cursor is on, in the pane that takes the keys.
    case focused
    /// The row the cursor would be on, in a pane that does not take the keys.
    case unfocused
  }

  package var role: Role
  package var selection: Selection
  /// Where the cell leads: an index in the links of its frame, counted from 1; 0 for nowhere.
  package var link: UInt16

  package init(_ role: Role, selection: Selection = .none, link: UInt16 = 0) {
    self.role = role
    self.selection = selection
    self.link = link
  }
}
