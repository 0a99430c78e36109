/// Something the interface wants done outside itself.
package enum Effect: Hashable, Sendable {
  case quit
  /// Give the terminal back and stop until the shell continues the program.
  case suspend
  /// Paint every cell again, whatever the terminal is thought to show.
  case repaint
  case scan
}
