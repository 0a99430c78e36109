/// The lines of a file with the bytes that it has on the disk; readers number them the same.
package struct FileLines {
  package let bytes: [UInt8]
  /// The bytes of each line, without its end; the first one without a BOM.
  package let ranges: [Range<Int>]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var ranges: [Range<Int>] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var offset = start
    while offset < bytes.count {
      let isReturn = bytes[offset] == UInt8(ascii: "\r")
      guard isReturn || bytes[offset] == LineScan.newline else {
        offset += 1
        continue
      }
      ranges.append(start..<offset)
      let isPair =
        isReturn && offset + 1 < bytes.count && bytes[offset + 1] == LineScan.newline
      offset += isPair ? 2 : 1
      start = offset
    }
    self.ranges = ranges + [start..<bytes.count]
  }

  /// The bytes of the line of a location; nil where the file has no such line.
  func range(of location: SourceLocation) -> Range<Int>? {
    ranges.indices.contains(location.line - 1) ? ranges[location.line - 1] : nil
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The offset of a location, at most the end of its line; nil where the file has no such line.
  func offset(of location: SourceLocation) -> Int? {
    guard let range = range(of: location) else { return nil }
    let before = text(range).unicodeScalars.prefix(scalarColumn(of: location) - 1)
    return min(
      range.lowerBound + String(String.UnicodeScalarView(before)).utf8.count, range.upperBound)
  }

  /// The column of a location as programs count it: in Unicode scalars, from 1, at most one past the
  /// end of the line.
  func scalarColumn(of location: SourceLocation) -> Int {
    guard let range = range(of: location) else { return 1 }
    var (cells, column) = (1, 1)
    for character in text(range) {
      if cells >= location.column { break }
      cells += character == "\t" ? 1 : GraphemeWidth.width(of: String(character))
      column += character.unicodeScalars.count
    }
    return column
  }
}
