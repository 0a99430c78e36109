/// One thing that a key does to a line of text and the cursor in it.
package enum TextEdit: Hashable, Sendable {
  case insert(Character)
  case left
  case right
  case start
  case end
  case deleteBackward
  case deleteForward
  /// The word before the cursor, with the blanks after it.
  case deleteWord
  case deleteToStart
  case deleteToEnd
}
