import VerdictScreen

/// What the loop needs of a terminal.
package protocol Terminal: AnyObject {
  var size: Size { get }
  /// Where something can be read when `read()` has something to give.
  var descriptors: [Int32] { get }
  /// Everything that has arrived, in order; never waits for more.
  func read() -> [TerminalEvent]
  /// Sends what differs from the frame presented before.
  func present(_ frame: Frame)
  /// Forgets what the terminal shows, so that the next frame is sent whole.
  func repaint()
  /// Gives the terminal back and stops; returns when the program is continued in the foreground.
  func suspend()
  /// Gives the terminal back for good.
  func leave()
}
