/// What is sent to enter the terminal anew, and to leave it.
struct ModeBytes {
  /// What makes the terminal send keys and the mouse as we read them.
  let input: [UInt8]
  /// The second screen without a cursor, and the input.
  ///
  /// Only for coming back: the first time ncurses takes the screen by itself, and taking it twice
  /// loses the place of the shell's cursor.
  let entering: [UInt8]
  let leaving: [UInt8]

  /// Made from the terminal's capabilities; terminfo must have been set up.
  init(mouse: Bool) {
    let mouse = mouse && Capability.has("kmous")
    input = (Capability.bytes("smkx") ?? []) + (mouse ? Self.mouseOn : [])
    entering = ["smcup", "civis"].compactMap(Capability.bytes).flatMap(\.self) + input
    // A terminal without a second screen is given back empty rather than full of our last frame.
    let leave = Capability.has("rmcup") ? "rmcup" : "clear"
    leaving =
      (mouse ? Self.mouseOff : [])
      + ["op", "sgr0", "cnorm", "rmkx", leave].compactMap(Capability.bytes).flatMap(\.self)
  }

  /// Presses, releases and the wheel, in the form without a limit of 223 columns.
  static let mouseOn = Array("\u{1B}[?1000h\u{1B}[?1006h".utf8)
  static let mouseOff = Array("\u{1B}[?1006l\u{1B}[?1000l".utf8)
}
