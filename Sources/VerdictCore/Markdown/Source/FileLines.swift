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
  ///
  /// Complexity: O(n) in the length of the line.
  func offset(of location: SourceLocation) -> Int? {
    guard let range = range(of: location) else { return nil }
    var cells = 1
    var offset = range.lowerBound
    for character in text(range) where cells < location.column {
      cells += character.columns
      offset += character.utf8.count
    }
    return min(offset, range.upperBound)
  }
}

/// Finds the columns that programs count, in Unicode scalars from 1, of locations in a file.
struct ScalarColumns {
  private let lines: FileLines
  private var line = 0
  /// What is left of the line, and what stands before it.
  private var rest: Substring = ""
  private var cells = 1
  private var column = 1

  init(_ lines: FileLines) { self.lines = lines }

  /// The column of a location, at most one past the end of its line.
  ///
  /// Complexity: O(n) in the length of the line, for all its locations in order.
  mutating func column(of location: SourceLocation) -> Int {
    if location.line != line || location.column < cells {
      line = location.line
      rest = lines.range(of: location).map { lines.text($0)[...] } ?? ""
      (cells, column) = (1, 1)
    }
    while cells < location.column, let character = rest.popFirst() {
      cells += character.columns
      column += character.unicodeScalars.count
    }
    return column
  }
}

extension Character {
  /// The cells of a location's column that it takes; a tab takes one.
  fileprivate var columns: Int { self == "\t" ? 1 : GraphemeWidth.width(of: String(self)) }
}
