/// Tells whether bytes are UTF-8 text, and what they look like where they are not.
enum EncodingGuess {
  static func check(_ bytes: [UInt8]) -> Diagnostic? {
    if let wide = wideEncoding(of: bytes) {
      return NotUTF8.diagnostic(guess: wide, at: .start)
    }
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    let valid = validPrefix(of: bytes)
    let location = SourceText(Array(bytes[..<valid])).location(at: valid)
    return NotUTF8.diagnostic(guess: "Latin-1 or Windows-1252", at: location)
  }

  /// The 16-bit encoding that a BOM or a NUL beside each letter shows.
  private static func wideEncoding(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) { return "UTF-16LE" }
    if bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16BE" }
    let head = bytes.prefix(1024)
    guard head.count >= 8, head.contains(0) else { return nil }
    let even = head.indices.count { $0.isMultiple(of: 2) && head[$0] == 0 }
    let odd = head.indices.count { !$0.isMultiple(of: 2) && head[$0] == 0 }
    let many = head.count / 4
    if odd > many, even <= many / 8 { return "UTF-16LE" }
    if even > many, odd <= many / 8 { return "UTF-16BE" }
    return nil
  }

  /// How many bytes at the start are whole UTF-8.
  private static func validPrefix(of bytes: [UInt8]) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var count = 0
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) { count += scalar.count }
    return count
  }
}
