import CNcurses
import VerdictScreen

/// What terminfo says about the terminal in use; it must have been set up.
enum Capability {
  /// The bytes of a capability without parameters, or nil where the terminal lacks it.
  static func bytes(_ name: String) -> [UInt8]? {
    guard let found = curses_capability(name) else { return nil }
    return withoutPadding(String(cString: found).utf8)
  }

  static func has(_ name: String) -> Bool { curses_capability(name) != nil }

  /// A number, or nil where the terminal lacks it.
  static func number(_ name: String) -> Int? {
    let number = Int(curses_number(name))
    return number < 0 ? nil : number
  }

  /// The bytes without delays such as `$<5/>`, which no terminal has needed for decades.
  static func withoutPadding(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    var rest = Array(bytes)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "$"), rest.first == UInt8(ascii: "<"),
        let end = rest.firstIndex(of: UInt8(ascii: ">"))
      {
        rest = rest[(end + 1)...]
      } else {
        kept.append(byte)
      }
    }
    return kept
  }
}

/// What a report of a fault tells about the terminal; asks terminfo, and sends nothing.
package enum TerminalReport {
  package static var facts: [String] {
    var problem: Int32 = 0
    let isKnown = curses_set_terminal(&problem) == OK
    let colours = isKnown ? Capability.number("colors") ?? 0 : nil
    let version = curses_version().map { String(cString: $0) }
    return [colours.map { "\($0) colours" } ?? "unknown to terminfo", version ?? "curses"]
  }
}

/// What is sent to enter the terminal anew, and to leave it.
struct ModeBytes {
  /// What makes the terminal send keys and the mouse as we read them.
  let input: [UInt8]
  /// The second screen without a cursor, and the input.
  ///
  /// Only for coming back: the first time ncurses takes the screen by itself, and taking it twice
  /// loses the position of the shell's cursor.
  let entering: [UInt8]
  let leaving: [UInt8]

  /// Made from the terminal's capabilities; terminfo must have been set up.
  init(mouse: Bool) {
    let mouse = mouse && Capability.has("kmous")
    input = (Capability.bytes("smkx") ?? []) + Self.pasteOn + (mouse ? Self.mouseOn : [])
    entering = ["smcup", "civis"].compactMap(Capability.bytes).flatMap(\.self) + input
    // A terminal without a second screen is given back empty rather than full of our last frame.
    let leave = Capability.has("rmcup") ? "rmcup" : "clear"
    leaving =
      (mouse ? Self.mouseOff : []) + Self.pasteOff
      + ["op", "sgr0", "cnorm", "rmkx", leave].compactMap(Capability.bytes).flatMap(\.self)
  }

  /// Presses, releases and the wheel, in the form without a limit of 223 columns.
  static let mouseOn = Array("\u{1B}[?1000h\u{1B}[?1006h".utf8)
  /// Marks what is pasted, so that it is not taken for keys; terminals that cannot ignore it.
  static let pasteOn = Array("\u{1B}[?2004h".utf8)
  static let pasteOff = Array("\u{1B}[?2004l".utf8)
  static let mouseOff = Array("\u{1B}[?1006l\u{1B}[?1000l".utf8)
}

/// What the keys of the terminal send, as terminfo has it.
enum KeySequences {
  /// The keys that start with an escape; terminfo must have been set up.
  static func ofTerminal() -> [[UInt8]: Key] {
    var keys: [[UInt8]: Key] = [:]
    for (name, key) in names {
      if let bytes = Capability.bytes(name), bytes.count > 1, bytes.first == 0x1B {
        keys[bytes] = key
      }
    }
    return keys
  }

  private static let names: [(String, Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kdch1", .delete),
      ("kbs", .backspace), ("kcbt", .backTab), ("kent", .enter),
    ] + (1...12).map { ("kf\($0)", .function($0)) }
}
