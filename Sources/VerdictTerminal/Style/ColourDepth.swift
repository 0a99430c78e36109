/// How many colours a terminal has that we can name.
package enum ColourDepth: CaseIterable, Hashable, Sendable {
  case none
  case eight
  case sixteen
  /// The palette of xterm.
  case palette

  /// Judges by what terminfo says and the person wants.
  ///
  /// - Parameters:
  ///   - colours: Terminfo's `colors`; negative where it has none.
  ///   - noColour: The value of `NO_COLOR`, which counts unless it is empty.
  package init(colours: Int, noColour: String?) {
    let isRefused = noColour?.isEmpty == false
    switch colours {
    case _ where isRefused: self = .none
    case ..<8: self = .none
    case 8..<16: self = .eight
    case 16..<256: self = .sixteen
    case 256: self = .palette
    // Direct colour: numbers are no places in a palette, and ncurses would take half a gigabyte
    // and a second to note 16 million of them.
    default: self = .none
    }
  }
}
