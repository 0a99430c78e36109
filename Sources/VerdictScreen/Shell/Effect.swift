/// Something an interface wants done outside itself.
package enum InterfaceEffect<Work: Hashable & Sendable>: Hashable, Sendable {
  case quit
  /// Give the terminal back and stop until the shell continues the program.
  case suspend
  /// Paint every cell again, whatever the terminal is thought to show.
  case repaint
  /// Do work beside the loop; an event tells how it ended.
  case perform(Work)
}

/// What the browser wants done outside itself.
package typealias Effect = InterfaceEffect<Work>
