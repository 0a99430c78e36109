import VerdictCore

/// Something that happened.
package enum AppEvent: Hashable, Sendable {
  case pressed(Key)
  case moused(Mouse)
  /// Text from the clipboard, untrusted.
  case pasted(String)
  case resized(Size)
  case answered(Question, Answer)
  case scanStarted
  case scanProgressed(ScanProgress)
  /// Part of a scan, or all of it, has changed what the library holds.
  case libraryChanged
  case scanFinished
  /// What others did to the library's files meanwhile.
  ///
  /// The time is that of the clock on the wall.
  case filesChanged([LibraryChange], at: CleanText = "")
  /// So many summaries have changed since the reader saw them, in programs before this one.
  case changedMeanwhile(Int)
  case performed(Work)
  /// The reason is untrusted; it stays until the work is done or the person dismisses it.
  case failed(Work, reason: String)
  /// One line about what was just done, untrusted; it stays until the next key.
  case noticed(String)
  /// One line worth telling, untrusted; it stays until the next key.
  case warned(String)
}

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
