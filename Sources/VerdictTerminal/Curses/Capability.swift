import CNcurses

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
