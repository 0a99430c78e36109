/// The words of a heading and the lines it is written on.
struct SourceHeading {
  /// In inline markdown, on one line.
  let text: String
  /// Where the words start, as an offset.
  let offset: Int
  /// The line after the heading and, where it has one, its underline.
  let endLine: Int

  /// Reads the heading that md4c found in some lines.
  init(_ source: SourceText, lines: Range<Int>) {
    let line = source.trimmed(line: lines.lowerBound)
    let isUnderlined = source.bytes.withUnsafeBufferPointer {
      LineScan.headingLevel(in: $0, at: line.lowerBound) == nil
    }
    offset = isUnderlined ? line.lowerBound : Self.words(source, in: line).lowerBound
    if isUnderlined {
      var end = lines.lowerBound + 1
      while end < source.lineCount, !source.isBlank(line: end), !Self.isUnderline(source, line: end)
      {
        end += 1
      }
      text = source.joined(lines: lines.lowerBound..<end)
      endLine = min(end + 1, source.lineCount)
    } else {
      text = source.text(Self.words(source, in: line))
      endLine = lines.lowerBound + 1
    }
  }

  /// What stands between the `#` at the start of a line and those at its end.
  private static func words(_ source: SourceText, in line: Range<Int>) -> Range<Int> {
    let bytes = source.bytes
    let isHash = { (offset: Int) in bytes[offset] == UInt8(ascii: "#") }
    let start = line.first { !isHash($0) } ?? line.upperBound
    let range = source.trimmed(start..<line.upperBound)
    var end = range.upperBound
    while end > range.lowerBound, isHash(end - 1) { end -= 1 }
    let isClosed = end == range.lowerBound || LineScan.isBlank(bytes[end - 1])
    return isClosed ? source.trimmed(range.lowerBound..<end) : range
  }

  /// Whether a line holds nothing but `=` or nothing but `-`.
  static func isUnderline(_ source: SourceText, line: Int) -> Bool {
    let range = source.trimmed(line: line)
    guard let first = source.bytes[range].first,
      first == UInt8(ascii: "=") || first == UInt8(ascii: "-")
    else { return false }
    return source.bytes[range].allSatisfy { $0 == first }
  }
}
