import VerdictScreen

/// A sequence that starts with `ESC [`, as the usual terminals send them for keys and the mouse.
struct ControlSequence {
  /// Nil for sequences that mean nothing to us.
  let event: TerminalEvent?
  /// How many bytes it is.
  let count: Int

  /// A sequence that has not ended after this many bytes is not waited for.
  private static let longestWait = 64

  /// Nil where the sequence has not ended yet.
  init?(_ bytes: ArraySlice<UInt8>) {
    let body = bytes.dropFirst(2)
    let parameters = body.prefix { (0x30...0x3F).contains($0) }
    let between = body.dropFirst(parameters.count).prefix { (0x20...0x2F).contains($0) }
    let length = 2 + parameters.count + between.count
    guard let final = bytes.dropFirst(length).first else {
      guard length >= Self.longestWait else { return nil }
      (event, count) = (nil, length)
      return
    }
    guard (0x40...0x7E).contains(final) else {
      // Cut short by something else, which is to be read by itself.
      (event, count) = (nil, length)
      return
    }
    let tail = Array(bytes.dropFirst(length + 1).prefix(3))
    switch (final, parameters.first) {
    case (UInt8(ascii: "["), nil):
      guard let letter = tail.first else { return nil }
      event = Self.consoleFunction(letter).map(TerminalEvent.pressed)
      count = length + 2
    case (UInt8(ascii: "M"), nil):
      guard tail.count == 3 else { return nil }
      event = Self.mouse(button: Int(tail[0]) - 32, x: Int(tail[1]) - 32, y: Int(tail[2]) - 32)
      count = length + 4
    case (UInt8(ascii: "M"), UInt8(ascii: "<")):
      let numbers = Self.numbers(parameters.dropFirst())
      event =
        numbers.count == 3 ? Self.mouse(button: numbers[0], x: numbers[1], y: numbers[2]) : nil
      count = length + 1
    default:
      event = Self.keyEvent(final, parameters: parameters, isPlain: between.isEmpty)
      count = length + 1
    }
  }

  /// The key that a final byte means where no modifier is held.
  static func key(final: UInt8, number: Int?) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final - UInt8(ascii: "P")) + 1)
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "~"): number.flatMap(numberedKey)
    default: nil
    }
  }

  private static func keyEvent(
    _ final: UInt8, parameters: ArraySlice<UInt8>, isPlain: Bool
  ) -> TerminalEvent? {
    let numbers = numbers(parameters)
    guard isPlain else { return nil }
    // Behind a colon the second number says what happened to the key: 3 is its release.
    let happened = parameters.split(separator: UInt8(ascii: ";")).dropFirst().first?
      .split(separator: UInt8(ascii: ":")).dropFirst().first
    guard happened != [UInt8(ascii: "3")] else { return nil }
    if final == UInt8(ascii: "u"), let code = numbers.first {
      return unicodeKey(code, modifiers: numbers.dropFirst().first ?? 1)
    }
    if final == UInt8(ascii: "~"), numbers.count == 3, numbers[0] == 27 {
      return unicodeKey(numbers[2], modifiers: numbers[1])
    }
    // The second number says which modifiers are held: 1 is none.
    guard numbers.count < 2 || numbers[1] == 1, numbers.count <= 2 else { return nil }
    return key(final: final, number: numbers.first).map(TerminalEvent.pressed)
  }

  /// A key by its code point, as terminals with extended keys send it.
  ///
  /// `modifiers` is 1 more than the sum of 1 for Shift, 2 for Alt, 4 for Control, 8 to 32 for keys
  /// that mean nothing here, and 64 and 128 for locks, which change nothing.
  private static func unicodeKey(_ code: Int, modifiers: Int) -> TerminalEvent? {
    let held = max(0, modifiers - 1) & ~(64 | 128)
    let key: Key? =
      switch (code, held) {
      case (27, 0): .escape
      case (13, 0): .enter
      case (9, 0): .tab
      case (9, 1): .backTab
      case (8, 0), (127, 0): .backspace
      case (0x61...0x7A, 4): .control(Character(Unicode.Scalar(UInt8(code))))
      case (0x61...0x7A, 1): .character(Character(Unicode.Scalar(UInt8(code - 0x20))))
      case (0x20...0x7E, 0...1): .character(Character(Unicode.Scalar(UInt8(code))))
      default: nil
      }
    return key.map(TerminalEvent.pressed)
  }

  private static func numberedKey(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }

  /// F1 to F5 of the Linux console: `ESC [ [ A` and so on.
  private static func consoleFunction(_ letter: UInt8) -> Key? {
    (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter)
      ? .function(Int(letter - UInt8(ascii: "A")) + 1) : nil
  }

  /// Rows and columns count from 1; bits 4, 8 and 16 of the button are Shift, Alt and Control.
  private static func mouse(button: Int, x: Int, y: Int) -> TerminalEvent? {
    guard x > 0, y > 0, button >= 0 else { return nil }
    switch button & ~0b1_1100 {
    case 0: return .moused(Mouse(.click, x: x - 1, y: y - 1))
    case 64: return .moused(Mouse(.scrollUp, x: x - 1, y: y - 1))
    case 65: return .moused(Mouse(.scrollDown, x: x - 1, y: y - 1))
    default: return nil
    }
  }

  /// The numbers between semicolons, up to a colon in each, 0 where there is none; -1 where one is
  /// beyond reason.
  private static func numbers(_ bytes: ArraySlice<UInt8>) -> [Int] {
    if bytes.isEmpty { return [] }
    let parts = bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    return parts.map { part in
      let part = part.prefix { $0 != UInt8(ascii: ":") }
      return part.isEmpty
        ? 0 : Int(String(decoding: part, as: UTF8.self)).map { min($0, 1 << 20) } ?? -1
    }
  }
}
