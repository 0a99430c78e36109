import VerdictScreen

/// What a terminal answers to our question: the colour of its background, as
/// `ESC ] 11 ; rgb:RRRR/GGGG/BBBB` with BEL or `ESC \` at its end; then its kind, as `ESC [ ? 62 c`.
struct BackgroundReply {
  enum Reading {
    case whole(BackgroundReply)
    /// The bytes are how one begins.
    case beginning
    case other
  }

  let event: TerminalEvent
  /// How many bytes it is.
  let count: Int

  /// The question.
  ///
  /// Terminals that know no answer to the first part still answer the second, so that
  /// the end of the answer is known.
  static let question = Array("\u{1B}]11;?\u{1B}\\\u{1B}[c".utf8)

  private static let colourStart = Array("\u{1B}]11;".utf8)
  private static let kindStart = Array("\u{1B}[?".utf8)
  /// Longer than any answer.
  private static let limit = 128

  /// Reads the first of some bytes.
  static func read(_ bytes: ArraySlice<UInt8>) -> Reading {
    if bytes.starts(with: colourStart) { return readColour(bytes) }
    if bytes.starts(with: kindStart) { return readKind(bytes) }
    let isBeginning = colourStart.starts(with: bytes) || kindStart.starts(with: bytes)
    return isBeginning ? .beginning : .other
  }

  private static func readColour(_ bytes: ArraySlice<UInt8>) -> Reading {
    let colour = bytes.dropFirst(colourStart.count).prefix { isOfColour($0) }
    let end = bytes[colour.endIndex...]
    let count = colourStart.count + colour.count
    let event = TerminalEvent.toldBackground(background(colour))
    switch (end.first, end.dropFirst().first) {
    case (0x07, _): return .whole(BackgroundReply(event: event, count: count + 1))
    case (0x1B, UInt8(ascii: "\\")): return .whole(BackgroundReply(event: event, count: count + 2))
    case (nil, _), (0x1B, nil): return count < limit ? .beginning : .other
    default: return .other
    }
  }

  private static func readKind(_ bytes: ArraySlice<UInt8>) -> Reading {
    let numbers = bytes.dropFirst(kindStart.count).prefix { (0x30...0x3B).contains($0) }
    let count = kindStart.count + numbers.count
    switch bytes[numbers.endIndex...].first {
    case UInt8(ascii: "c"): return .whole(BackgroundReply(event: .toldKind, count: count + 1))
    case nil: return count < limit ? .beginning : .other
    default: return .other
    }
  }

  /// `rgb:`, `rgba:` and hexadecimal digits with `/` between them, or a name.
  private static func isOfColour(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: ":"), UInt8(ascii: "/"),
      UInt8(ascii: "#"):
      true
    default: false
    }
  }

  /// Nil where no colour is in it that can be judged.
  private static func background(_ colour: ArraySlice<UInt8>) -> TerminalBackground? {
    let parts = String(decoding: colour, as: UTF8.self).split(separator: ":")
    let values = (parts.count == 2 ? parts[1] : "").split(separator: "/").map(part)
    guard let kind = parts.first, ["rgb", "rgba"].contains(kind), (3...4).contains(values.count),
      let red = values[0], let green = values[1], let blue = values[2]
    else { return nil }
    return TerminalBackground(red: red, green: green, blue: blue)
  }

  /// A part of a colour, 0 to 1, from one to four hexadecimal digits.
  private static func part(_ digits: Substring) -> Double? {
    guard (1...4).contains(digits.count), let value = Int(digits, radix: 16) else { return nil }
    return Double(value) / Double(1 << (4 * digits.count) - 1)
  }
}
