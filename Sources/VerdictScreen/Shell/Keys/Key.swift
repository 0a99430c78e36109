/// One key as a person presses it.
package enum Key: Hashable, Sendable {
  case character(Character)
  /// The key with Control, named by its lower-case letter.
  case control(Character)
  case enter
  case escape
  case tab
  case backTab
  case backspace
  case delete
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
  /// F1 to F12.
  case function(Int)
}
