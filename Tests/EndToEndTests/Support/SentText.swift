/// What a program has sent to a terminal, taken apart strictly.
///
/// Known are the sequences that ncurses and the program itself use on an xterm or a vt100, in all
/// their parameters; whatever else could move a terminal is a violation.
struct SentText {
  /// What no program of ours may send, with what comes after it.
  private(set) var violations: [String] = []
  /// The words without the sequences; line breaks and the like as they were sent.
  private(set) var plain = ""
  /// The modes that are on in the end, such as `?1049` for the second screen and `?25` for a cursor;
  /// `?7`, wrapping, where it is off.
  private(set) var modes: Set<String> = []
  /// Whether a colour was chosen.
  private(set) var hasColour = false

  private var rest: ArraySlice<Unicode.Scalar>

  init(_ bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    rest = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)[...]
    if String(validating: bytes, as: UTF8.self) == nil { violations.append("not UTF-8") }
    while let scalar = rest.popFirst() { take(scalar) }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x1B: takeEscape()
    // The cursor one to the left, tabulator, line feed, return; the character sets.
    case 0x08, 0x09, 0x0A, 0x0D: plain.unicodeScalars.append(scalar)
    case 0x0E, 0x0F: break
    case 0x20...0x7E: plain.unicodeScalars.append(scalar)
    default:
      if Self.isForbidden(scalar) { violate(scalar) }
      plain.unicodeScalars.append(scalar)
    }
  }

  private mutating func takeEscape() {
    switch rest.popFirst() {
    case "[": takeControlSequence()
    case "]": takeQuestion()
    case "(", ")": if !["B", "0"].contains(rest.popFirst()) { violate("(") }
    // Keypad modes; the cursor up one, saved, restored.
    case "=", ">", "M", "7", "8": break
    case let other: violate(other ?? "\u{1B}")
    }
  }

  /// The one question of the program, what the terminal draws on, with the end of a string.
  private mutating func takeQuestion() {
    let question = Array("11;?\u{1B}\\".unicodeScalars)
    guard rest.starts(with: question) else { return violate("]") }
    rest = rest.dropFirst(question.count)
  }

  private mutating func takeControlSequence() {
    var parameters = ""
    while let next = rest.first, (0x30...0x3F).contains(next.value) {
      parameters.unicodeScalars.append(rest.removeFirst())
    }
    guard let final = rest.popFirst() else { return violate("[") }
    let isKnown =
      switch final {
      case "h", "l": set(parameters, on: final == "h")
      case "m": takeColours(parameters)
      case "J": ["", "2"].contains(parameters)
      case "K": ["", "1"].contains(parameters)
      // The window's title saved and restored, which terminfo has beside the second screen.
      case "t": ["22;0;0", "23;0;0"].contains(parameters)
      // What kind of terminal it is.
      case "c": parameters.isEmpty
      case "r": parameters.allSatisfy { $0.isNumber || $0 == ";" }
      case "A", "B", "C", "D", "G", "H", "L", "M", "P", "S", "T", "X", "Z", "@", "b", "d":
        parameters.allSatisfy { $0.isNumber || $0 == ";" }
      default: false
      }
    if !isKnown { violations.append("CSI \(parameters)\(final)") }
  }

  /// The cursor's keys, its blinking and its sight, the mouse twice, pastes, the second screen.
  private static let knownModes: Set = [
    "?1", "?12", "?25", "?1000", "?1006", "?1049", "?2004", "4", "?7",
  ]

  private mutating func set(_ mode: String, on isOn: Bool) -> Bool {
    // Wrapping at the last column is on unless a program turns it off.
    if (mode == "?7") != isOn { modes.insert(mode) } else { modes.remove(mode) }
    return Self.knownModes.contains(mode)
  }

  private mutating func takeColours(_ parameters: String) -> Bool {
    let numbers = parameters.split(separator: ";").map { Int($0) ?? -1 }
    let resets = [0, 1, 2, 3, 4, 7, 22, 23, 24, 27, 39, 49]
    if numbers.contains(where: { !resets.contains($0) }) { hasColour = true }
    // Neither blinking nor hidden, nor what is unknown.
    return !numbers.contains { $0 < 0 } && numbers.first != 5 && numbers.first != 8
  }

  private mutating func violate(_ scalar: Unicode.Scalar) {
    let after = rest.prefix(20).map { $0.escaped(asASCII: true) }.joined()
    violations.append("U+\(String(scalar.value, radix: 16)) before \(after)")
  }

  /// C0 and C1 controls, DEL, bidirectional and invisible ones, ends of lines and paragraphs.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0xFEFF:
      true
    default: scalar.properties.generalCategory == .control
    }
  }
}
