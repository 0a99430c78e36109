import Algorithms

extension String {
  /// The text without white space and line ends around it.
  var trimmedBlanks: String { self[...].trimmedBlanks }

  func trimming(_ isTrimmed: (Unicode.Scalar) -> Bool) -> String { self[...].trimming(isTrimmed) }

  /// Where some ASCII text first stands.
  func firstOccurrence(of text: StaticString) -> Range<Index>? {
    self[...].firstOccurrence(of: text)
  }
}

extension Substring {
  /// The text without white space and line ends around it.
  var trimmedBlanks: String {
    // Most texts have ASCII at both ends, where bytes can be looked at instead of graphemes.
    if let first = utf8.first, let last = utf8.last, (0x21...0x7E).contains(first),
      (0x21...0x7E).contains(last)
    {
      return String(self)
    }
    return trimming { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
  }

  func trimming(_ isTrimmed: (Unicode.Scalar) -> Bool) -> String {
    String(unicodeScalars.trimming(while: isTrimmed))
  }

  /// Where some ASCII text first stands.
  ///
  /// Complexity: O(n · m), over bytes; the standard library's search goes by graphemes.
  func firstOccurrence(of text: StaticString) -> Range<Index>? {
    let wanted = text.withUTF8Buffer { Array($0) }
    var start = utf8.startIndex
    while start < utf8.endIndex {
      if utf8[start...].starts(with: wanted) {
        return start..<utf8.index(start, offsetBy: wanted.count)
      }
      start = utf8.index(after: start)
    }
    return nil
  }
}
