/// Why the browser cannot have the terminal.
package enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
  case inputIsNotTerminal
  case outputIsNotTerminal
  case typeUnset
  case typeUnknown(String)
  case typeCannotMoveCursor(String)
  case notUTF8(codeset: String)
  case cannotStart

  /// One sentence: what is wrong, and what to type instead.
  ///
  /// Values of the environment are in it, untrusted.
  package var description: String {
    switch self {
    case .inputIsNotTerminal:
      "the browser reads keys, but standard input is not a terminal; \(Self.instead)"
    case .outputIsNotTerminal:
      "the browser draws a screen, but standard output is not a terminal; \(Self.instead)"
    case .typeUnset:
      "TERM is not set, so nobody knows how to draw on this terminal; \(Self.setType), or "
        + Self.instead
    case .typeUnknown(let type):
      "this system does not know the terminal “\(type)” that TERM names; \(Self.setType), or "
        + Self.instead
    case .typeCannotMoveCursor(let type):
      "a “\(type)” terminal, as TERM has it, cannot move its cursor; \(Self.instead)"
    case .notUTF8(let codeset):
      "the browser needs UTF-8, but the locale's character set is “\(codeset)”; "
        + "type `LC_ALL=C.UTF-8 verdict`"
    case .cannotStart:
      "the terminal cannot be set up; \(Self.instead)"
    }
  }

  private static let instead = "type `verdict list` or `verdict show SLUG`"
  private static let setType = "type `TERM=xterm-256color verdict`"
}
