import VerdictScreen

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
