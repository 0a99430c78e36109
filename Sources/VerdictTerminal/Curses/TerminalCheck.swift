import CNcurses

/// What must hold before anything is drawn.
enum TerminalCheck {
  /// Sets up the locale and terminfo, in a way that no library prints or exits by itself.
  static func prepare() throws(TerminalError) {
    if isatty(STDIN_FILENO) == 0 { throw .inputIsNotTerminal }
    if isatty(STDOUT_FILENO) == 0 { throw .outputIsNotTerminal }
    try prepareLocale()
    try prepareType()
  }

  /// The C locale, which an unset one is, says nothing about the terminal: take UTF-8 then.
  private static func prepareLocale() throws(TerminalError) {
    setlocale(LC_CTYPE, "")
    let codeset = codeset()
    if isUTF8(codeset) { return }
    guard ["ANSI_X3.4-1968", "US-ASCII", "646", ""].contains(codeset) else {
      throw .notUTF8(codeset: codeset)
    }
    for name in ["C.UTF-8", "en_US.UTF-8", "UTF-8"] where setlocale(LC_CTYPE, name) != nil {
      if isUTF8(self.codeset()) { return }
    }
    throw .notUTF8(codeset: codeset)
  }

  private static func prepareType() throws(TerminalError) {
    guard let value = getenv("TERM"), value.pointee != 0 else { throw .typeUnset }
    let type = String(cString: value)
    var problem: Int32 = 0
    let known = curses_set_terminal(&problem) == OK
    // Terminfo knows types so general that it refuses to set them up; they cannot move either.
    if !known, problem != 1, type != "dumb", type != "unknown" { throw .typeUnknown(type) }
    guard known, type != "dumb", Capability.has("cup") else { throw .typeCannotMoveCursor(type) }
  }

  private static func codeset() -> String {
    nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? ""
  }

  private static func isUTF8(_ codeset: String) -> Bool {
    ["UTF-8", "UTF8"].contains(codeset.uppercased())
  }
}

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
