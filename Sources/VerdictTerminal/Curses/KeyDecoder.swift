import VerdictScreen

/// Turns the bytes that a terminal sends into keys and the doings of the mouse.
///
/// Knows the keys of terminfo and those of the usual terminals, whatever `TERM` says; anything
/// else, such as keys with Alt and what answers a question of another program, is skipped whole. What
/// answers our own question is never taken for keys, however late and in however many pieces it comes.
struct KeyDecoder {
  private let keys: [[UInt8]: Key]
  private let longestKey: Int
  /// The start of a sequence whose end has not come yet.
  private var pending: [UInt8] = []
  /// What has come so far of a paste whose end has not.
  private var paste: PastedText?
  /// Whether the terminal has been asked something and has not come to the end of its answer.
  private(set) var expectsReply = false
  /// The start of such an answer, for whose rest nobody waits.
  private var replyStart: [UInt8] = []
  /// Whether the escape at that start has been told as a key.
  private var isEscapePressed = false

  init(keys: [[UInt8]: Key] = [:]) {
    self.keys = keys
    longestKey = keys.keys.map(\.count).max() ?? 0
  }

  /// Whether the start of a sequence waits for its end.
  var isWaiting: Bool { !pending.isEmpty }

  /// Decodes what can be decoded, and keeps the start of what is incomplete.
  mutating func decode(_ bytes: some Sequence<UInt8>) -> [TerminalEvent] {
    var rest = (pending + bytes)[...]
    pending = []
    var events: [TerminalEvent] = []
    if !replyStart.isEmpty { rest = goOn(rest, &events) }
    while !rest.isEmpty {
      if var open = paste {
        let text = open.take(&rest)
        paste = text == nil ? open : nil
        if let text { events.append(.pasted(text)) }
        continue
      }
      if rest.starts(with: PastedText.start) {
        rest = rest.dropFirst(PastedText.start.count)
        paste = PastedText()
        continue
      }
      guard let (event, count) = first(of: rest) else {
        pending = Array(rest)
        break
      }
      if let event {
        note(event)
        events.append(event)
      }
      rest = rest.dropFirst(count)
    }
    return events
  }

  /// Says that nothing more comes for now, so that an escape by itself is the key.
  mutating func finish() -> [TerminalEvent] {
    defer { pending = [] }
    if expectsReply, !pending.isEmpty, case .beginning = BackgroundReply.read(pending[...]) {
      replyStart = pending
    }
    return pending.allSatisfy { $0 == Byte.escape } ? pending.map { _ in .pressed(.escape) } : []
  }

  /// Says that the terminal has been asked our question.
  mutating func expectReply() { expectsReply = true }

  /// Reads on in an answer of which the start came before.
  ///
  /// What came after an escape by itself, which was a key by then, are keys where it is no answer.
  private mutating func goOn(
    _ bytes: ArraySlice<UInt8>, _ events: inout [TerminalEvent]
  ) -> ArraySlice<UInt8> {
    let all = (replyStart + bytes)[...]
    let wasEscapePressed = isEscapePressed || replyStart == [Byte.escape]
    replyStart = []
    isEscapePressed = false
    switch BackgroundReply.read(all) {
    case .whole(let reply):
      note(reply.event)
      events.append(reply.event)
      return all.dropFirst(reply.count)
    case .beginning:
      replyStart = Array(all)
      isEscapePressed = wasEscapePressed
      return []
    case .other: return wasEscapePressed ? all.dropFirst() : bytes
    }
  }

  private mutating func note(_ event: TerminalEvent) {
    if event == .toldKind { expectsReply = false }
  }

  /// What the first bytes mean and how many they are; nil where more are needed.
  private func first(of bytes: ArraySlice<UInt8>) -> (TerminalEvent?, Int)? {
    switch bytes[bytes.startIndex] {
    case Byte.escape: escaped(bytes)
    case 0x80...: UTF8Start(bytes).map { ($0.key.map(TerminalEvent.pressed), $0.count) }
    case let byte: (Self.key(of: byte).map(TerminalEvent.pressed), 1)
    }
  }

  private func escaped(_ bytes: ArraySlice<UInt8>) -> (TerminalEvent?, Int)? {
    for count in stride(from: min(longestKey, bytes.count), to: 1, by: -1) {
      if let key = keys[Array(bytes.prefix(count))] { return (.pressed(key), count) }
    }
    let body = bytes.dropFirst()
    guard let introducer = body.first else { return nil }
    if case .whole(let reply) = BackgroundReply.read(bytes) { return (reply.event, reply.count) }
    switch introducer {
    case Byte.escape: return twiceEscaped(bytes)
    case UInt8(ascii: "["): return ControlSequence(bytes).map { ($0.event, $0.count) }
    case UInt8(ascii: "O"): return singleShift(bytes)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
      return stringEnd(bytes).map { (nil, $0) }
    default:
      return first(of: body).map { (nil, $0.1 + 1) }
    }
  }

  /// `ESC O`, digits for modifiers in some terminals, and a letter.
  private func singleShift(_ bytes: ArraySlice<UInt8>) -> (TerminalEvent?, Int)? {
    let body = bytes.dropFirst(2)
    let digits = body.prefix { (0x30...0x39).contains($0) }
    guard let final = body.dropFirst(digits.count).first else { return nil }
    let key =
      digits.isEmpty ? Self.keypad(final) ?? ControlSequence.key(final: final, number: nil) : nil
    return (key.map(TerminalEvent.pressed), 3 + digits.count)
  }

  /// A key of its own sequence with Alt, as some terminals send it, or two escapes.
  private func twiceEscaped(_ bytes: ArraySlice<UInt8>) -> (TerminalEvent?, Int)? {
    guard let introducer = bytes.dropFirst(2).first else { return nil }
    guard [UInt8(ascii: "["), UInt8(ascii: "O")].contains(introducer) else {
      return (.pressed(.escape), 1)
    }
    return escaped(bytes.dropFirst()).map { (nil, $0.1 + 1) }
  }

  /// What stands on a key of the keypad in the application's mode.
  private static func keypad(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      .character(Character(Unicode.Scalar(final - 0x40)))
    case UInt8(ascii: "X"): .character("=")
    default: nil
    }
  }

  /// Where a string for the terminal's own use ends: at BEL, or `ESC \`.
  private func stringEnd(_ bytes: ArraySlice<UInt8>) -> Int? {
    var previous: UInt8 = 0
    for (offset, byte) in bytes.enumerated().dropFirst(2) {
      if byte == 0x07 || previous == Byte.escape && byte == UInt8(ascii: "\\") {
        return offset + 1
      }
      previous = byte
    }
    return bytes.count > 4096 ? bytes.count : nil
  }

  private static func key(of byte: UInt8) -> Key? {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x20...0x7E: .character(Character(Unicode.Scalar(byte)))
    default: nil
    }
  }

  private enum Byte {
    static let escape: UInt8 = 0x1B
  }
}

/// The character at the start of bytes outside ASCII.
struct UTF8Start {
  /// Nil where the bytes are not UTF-8 or the character is a control.
  let key: Key?
  let count: Int

  /// Nil where the character is not all there yet.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let first = bytes.first else { return nil }
    let length: Int
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default:
      (key, count) = (nil, 1)
      return
    }
    let body = bytes.dropFirst().prefix(length - 1).prefix { (0x80...0xBF).contains($0) }
    if body.count < length - 1, bytes.count < length, body.endIndex == bytes.endIndex { return nil }
    let text = String(validating: bytes.prefix(1 + body.count), as: UTF8.self)
    let isControl = text?.unicodeScalars.first?.properties.generalCategory == .control
    key = isControl ? nil : text?.first.map(Key.character)
    count = 1 + body.count
  }
}
