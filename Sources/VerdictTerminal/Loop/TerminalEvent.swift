import VerdictScreen

/// Something a terminal, or the system on its behalf, has to say.
package enum TerminalEvent: Hashable, Sendable {
  case pressed(Key)
  case moused(Mouse)
  case resized(Size)
  /// A signal, by number, asks the program to end.
  case ended(by: Int32)
  /// Nobody is at the other end any more.
  case gone
}
