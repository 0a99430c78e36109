/// The text of one file as lines that can be cut out and pointed at.
///
/// Lines count from 0 and offsets are bytes, both of the text with `\n` line ends, no BOM and its
/// references resolved.
final class SourceText {
  let bytes: [UInt8]
  private let lineStarts: [UInt32]
  /// Lines that hold nothing but comments and the markers of merges.
  private var hiddenLines: Set<Int> = []
  /// The last position asked for, from which the next column is counted.
  private var lastPosition = (line: 0, offset: 0, cells: 0)

  /// Takes bytes that are known to be UTF-8.
  init(_ file: [UInt8]) {
    bytes = ReferenceLinks.resolved(Self.normalized(file))
    var starts: [UInt32] = [0]
    bytes.withUnsafeBufferPointer { bytes in
      for offset in 0..<bytes.count where bytes[offset] == LineScan.newline {
        starts.append(UInt32(truncatingIfNeeded: offset + 1))
      }
    }
    lineStarts = starts
  }

  /// How many lines there are; one more than there are line ends.
  var lineCount: Int { lineStarts.count }

  /// The offsets of a line, without its end.
  func range(ofLine line: Int) -> Range<Int> {
    guard line < lineStarts.count else { return bytes.count..<bytes.count }
    let start = Int(lineStarts[line])
    let end = line + 1 < lineStarts.count ? Int(lineStarts[line + 1]) - 1 : bytes.count
    return start..<end
  }

  /// The line that holds an offset.
  ///
  /// Complexity: O(log n) in the number of lines.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// A range without the blanks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, LineScan.isBlank(bytes[start]) { start += 1 }
    while start < end, LineScan.isBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// A line without the blanks at its ends.
  func trimmed(line: Int) -> Range<Int> { trimmed(range(ofLine: line)) }

  func isBlank(line: Int) -> Bool { trimmed(line: line).isEmpty }

  /// Whether all that a line holds is hidden: a comment, or a marker of a merge.
  func isHidden(line: Int) -> Bool { !hiddenLines.isEmpty && hiddenLines.contains(line) }

  /// Takes note of what is hidden: ranges of offsets, in order.
  func hide(_ ranges: [Range<Int>]) {
    hiddenLines = []
    var index = 0
    while index < ranges.count {
      var offset = ranges[index].lowerBound
      var line = line(at: offset)
      var isShown = !bytes[range(ofLine: line).lowerBound..<offset].allSatisfy(isQuoteMark)
      while index < ranges.count, ranges[index].lowerBound <= range(ofLine: line).upperBound {
        isShown = isShown || !bytes[offset..<ranges[index].lowerBound].allSatisfy(isQuoteMark)
        offset = ranges[index].upperBound
        index += 1
        while range(ofLine: line).upperBound < offset {
          if !isShown { hiddenLines.insert(line) }
          isShown = false
          line += 1
        }
      }
      let rest = bytes[offset..<max(offset, range(ofLine: line).upperBound)]
      if !isShown, rest.allSatisfy(LineScan.isBlank) { hiddenLines.insert(line) }
    }
  }

  private func isQuoteMark(_ byte: UInt8) -> Bool {
    LineScan.isBlank(byte) || byte == UInt8(ascii: ">")
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Lines as written, without blank lines at either end.
  func text(lines: Range<Int>) -> String {
    var first = lines.lowerBound
    var end = lines.upperBound
    while first < end, isBlank(line: first) { first += 1 }
    while first < end, isBlank(line: end - 1) { end -= 1 }
    guard first < end else { return "" }
    return text(range(ofLine: first).lowerBound..<range(ofLine: end - 1).upperBound)
  }

  /// Lines as written, without some of them and with a blank line where those were.
  ///
  /// - Parameters:
  ///   - lines: The lines.
  ///   - removed: What to leave out, in order and without overlap.
  /// - Returns: The text, without blank lines at either end.
  func text(lines: Range<Int>, without removed: [Range<Int>]) -> String {
    var pieces: [String] = []
    var next = lines.lowerBound
    for gap in removed where gap.lowerBound >= next {
      pieces.append(text(lines: next..<min(gap.lowerBound, lines.upperBound)))
      next = min(gap.upperBound, lines.upperBound)
    }
    pieces.append(text(lines: next..<lines.upperBound))
    return pieces.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// Lines made into one, each trimmed.
  func joined(lines: Range<Int>) -> String {
    lines.map { text(trimmed(line: $0)) }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Where a person finds an offset.
  func location(at offset: Int) -> SourceLocation {
    let offset = min(max(offset, 0), bytes.count)
    let line = line(at: offset)
    if line != lastPosition.line || offset < lastPosition.offset {
      lastPosition = (line, range(ofLine: line).lowerBound, 0)
    }
    lastPosition.cells += GraphemeWidth.columns(of: text(lastPosition.offset..<offset))
    lastPosition.offset = offset
    return SourceLocation(line: line + 1, column: lastPosition.cells + 1)
  }

  /// The bytes without a BOM and with every line end as `\n`.
  private static func normalized(_ file: [UInt8]) -> [UInt8] {
    let body = file.starts(with: [0xEF, 0xBB, 0xBF]) ? file[3...] : file[...]
    guard body.contains(UInt8(ascii: "\r")) else { return Array(body) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(body.count)
    var isAfterReturn = false
    for byte in body {
      if byte == UInt8(ascii: "\r") {
        bytes.append(LineScan.newline)
      } else if byte != LineScan.newline || !isAfterReturn {
        bytes.append(byte)
      }
      isAfterReturn = byte == UInt8(ascii: "\r")
    }
    return bytes
  }
}

extension GraphemeWidth {
  /// The width of text where a tab is one cell.
  fileprivate static func columns(of text: String) -> Int {
    width(of: text) + text.utf8.count { $0 == UInt8(ascii: "\t") }
  }
}
