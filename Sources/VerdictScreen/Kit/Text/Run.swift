import VerdictCore

/// Text in one role.
package struct Run: Hashable, Sendable {
  package var text: CleanText
  package var role: Role

  package init(_ text: CleanText, _ role: Role = .text) {
    self.text = text
    self.role = role
  }
}
