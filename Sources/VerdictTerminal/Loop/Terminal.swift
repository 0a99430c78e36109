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
  /// Leaves the terminal to another program, until it is taken back: nothing is drawn or read.
  func giveUp()
  func takeBack()
  /// Has the terminal keep a text for other programs to paste, where it can.
  func copy(_ text: String)
  /// Gives the terminal back for good.
  func leave()
}

/// Something a terminal, or the system on its behalf, has to say.
package enum TerminalEvent: Hashable, Sendable {
  case pressed(Key)
  case moused(Mouse)
  /// Text that came from the clipboard in one piece, untrusted.
  case pasted(String)
  case resized(Size)
  /// What the terminal draws on, as it was asked; nil where it knows no answer.
  case toldBackground(TerminalBackground?)
  /// What kind of terminal it is; the end of the answer.
  case toldKind
  /// A signal, by number, asks the program to end.
  case ended(by: Int32)
  /// Nobody is at the other end any more.
  case gone
}
