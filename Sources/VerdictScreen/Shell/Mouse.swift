/// One thing done with the mouse, in cells from 0 at the top left.
package struct Mouse: Hashable, Sendable {
  package enum Action: Hashable, Sendable {
    case click
    case scrollUp
    case scrollDown
  }

  package var action: Action
  package var x: Int
  package var y: Int

  package init(_ action: Action, x: Int, y: Int) {
    self.action = action
    self.x = x
    self.y = y
  }
}
