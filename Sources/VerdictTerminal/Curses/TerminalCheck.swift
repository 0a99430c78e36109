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
