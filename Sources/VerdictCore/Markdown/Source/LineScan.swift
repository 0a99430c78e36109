/// What the bytes at an offset in a line are, by the rules of CommonMark.
enum LineScan {
  static let newline = UInt8(ascii: "\n")

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// The marker of a quote or of a list entry that follows an offset, blanks before it left out.
  static func containerMarker(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Range<Int>? {
    var offset = start
    while offset < bytes.count, isBlank(bytes[offset]) { offset += 1 }
    guard offset < bytes.count else { return nil }
    if bytes[offset] == UInt8(ascii: ">") { return offset..<offset + 1 }
    return listMarker(in: bytes, at: offset)
  }

  /// The marker of a list entry at an offset, without the blank that must follow it.
  static func listMarker(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Range<Int>? {
    var offset = start
    guard offset < bytes.count else { return nil }
    switch bytes[offset] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      offset += 1
    case let byte where isDigit(byte):
      while offset < bytes.count, offset - start < 9, isDigit(bytes[offset]) { offset += 1 }
      guard offset < bytes.count,
        bytes[offset] == UInt8(ascii: ".") || bytes[offset] == UInt8(ascii: ")")
      else { return nil }
      offset += 1
    default: return nil
    }
    let isEnded = offset >= bytes.count || isBlank(bytes[offset]) || bytes[offset] == newline
    return isEnded ? start..<offset : nil
  }

  /// The level of the `#` heading that starts at an offset, nil where none does.
  static func headingLevel(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    var offset = start
    while offset < bytes.count, bytes[offset] == UInt8(ascii: "#") { offset += 1 }
    let level = offset - start
    guard (1...6).contains(level) else { return nil }
    let isEnded = offset >= bytes.count || isBlank(bytes[offset]) || bytes[offset] == newline
    return isEnded ? level : nil
  }
}
