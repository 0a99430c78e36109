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

  package init(_ role: Role, selection: Selection = .none) {
    self.role = role
    self.selection = selection
  }
}
