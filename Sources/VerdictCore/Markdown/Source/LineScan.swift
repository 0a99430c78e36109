/// What the bytes at a place in a line are, by the rules of CommonMark.
enum LineScan {
  static let newline = UInt8(ascii: "\n")

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// The marker of a quote or of a list entry that follows a place, blanks before it left out.
  static func containerMarker(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Range<Int>? {
    var place = start
    while place < bytes.count, isBlank(bytes[place]) { place += 1 }
    guard place < bytes.count else { return nil }
    if bytes[place] == UInt8(ascii: ">") { return place..<place + 1 }
    return listMarker(in: bytes, at: place)
  }

  /// The marker of a list entry at a place, without the blank that must follow it.
  static func listMarker(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Range<Int>? {
    var place = start
    guard place < bytes.count else { return nil }
    switch bytes[place] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      place += 1
    case let byte where isDigit(byte):
      while place < bytes.count, place - start < 9, isDigit(bytes[place]) { place += 1 }
      guard place < bytes.count,
        bytes[place] == UInt8(ascii: ".") || bytes[place] == UInt8(ascii: ")")
      else { return nil }
      place += 1
    default: return nil
    }
    let isEnded = place >= bytes.count || isBlank(bytes[place]) || bytes[place] == newline
    return isEnded ? start..<place : nil
  }

  /// The level of the `#` heading that starts at a place, nil where none does.
  static func headingLevel(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    var place = start
    while place < bytes.count, bytes[place] == UInt8(ascii: "#") { place += 1 }
    let level = place - start
    guard (1...6).contains(level) else { return nil }
    let isEnded = place >= bytes.count || isBlank(bytes[place]) || bytes[place] == newline
    return isEnded ? level : nil
  }
}
