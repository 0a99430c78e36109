/// What stands in a text and is not said by it: comments, and the markers of a merge left undone.
///
/// A comment in code is code. One that is never closed, or in which another one starts, is text.
struct HiddenText {
  /// In order, as offsets; none holds the end of a line that it does not go on after.
  private(set) var ranges: [Range<Int>] = []
  /// Where the first comment starts that does not end.
  private(set) var openComment: Int?
  /// Where each merge left undone starts.
  private(set) var conflicts: [Int] = []

  private var fence: (mark: UInt8, count: Int)?
  private var conflict: [Range<Int>] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard Self.mayHide(bytes) else { return }
    var start = 0
    var isAfterBlank = true
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: LineScan.newline) ?? bytes.count
      let line = start..<end
      var next = end
      if let content = content(of: line, in: bytes) {
        scanConflict(line, in: bytes)
        let isCode = isAfterBlank && content - start >= 4
        if !isCode { next = scanComments(from: content, line: line, in: bytes) }
      }
      isAfterBlank = bytes[line].allSatisfy(LineScan.isBlank)
      start =
        max(next, end) < bytes.count ? lineEnd(of: max(next, end), in: bytes) + 1 : bytes.count
    }
    ranges.sort { $0.lowerBound < $1.lowerBound }
  }

  /// The bytes with blanks for what is hidden; nil where nothing is.
  func blanked(_ bytes: [UInt8]) -> [UInt8]? {
    guard !ranges.isEmpty else { return nil }
    var bytes = bytes
    for range in ranges {
      for offset in range where bytes[offset] != LineScan.newline {
        bytes[offset] = UInt8(ascii: " ")
      }
    }
    return bytes
  }

  /// Whether a text can hide anything: what most do not is not looked for line by line.
  private static func mayHide(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var offset = 0
    while let mark = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) {
      let rest = bytes[mark...].prefix(7)
      if rest.starts(with: "<!--".utf8) || rest.elementsEqual("<<<<<<<".utf8) { return true }
      offset = mark + 1
    }
    return false
  }

  private func lineEnd(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes[offset...].firstIndex(of: LineScan.newline) ?? bytes.count
  }

  /// Where the words of a line start, after its quote and list markers; nil in and at a fence.
  private mutating func content(
    of line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    let text = UnsafeBufferPointer(rebasing: bytes[..<line.upperBound])
    var offset = line.lowerBound
    while let marker = LineScan.containerMarker(in: text, from: offset) {
      offset = marker.upperBound
    }
    while offset < line.upperBound, LineScan.isBlank(bytes[offset]) { offset += 1 }
    guard offset < line.upperBound else { return offset }
    let mark = bytes[offset]
    let run = bytes[offset..<line.upperBound].prefix { $0 == mark }.count
    let isFence = run >= 3 && (mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"))
    let rest = bytes[offset + run..<line.upperBound]
    if let open = fence {
      if isFence, mark == open.mark, run >= open.count, rest.allSatisfy(LineScan.isBlank) {
        fence = nil
      }
      return nil
    }
    if isFence, mark == UInt8(ascii: "~") || !rest.contains(mark) {
      fence = (mark, run)
      return nil
    }
    return offset
  }

  /// Notes the comments that start in a line, and gives the end of the last one.
  private mutating func scanComments(
    from start: Int, line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var offset = start
    while openComment == nil,
      let mark = bytes[offset..<max(offset, line.upperBound)].firstIndex(of: UInt8(ascii: "<"))
    {
      offset = mark + 1
      guard bytes[mark...].starts(with: "<!--".utf8),
        mark == start || !isEscapedOrCode(mark, from: start, line: line, in: bytes)
      else { continue }
      guard let end = commentEnd(after: mark, in: bytes) else {
        openComment = mark
        break
      }
      ranges.append(mark..<end)
      offset = end
      if end > line.upperBound { return scanRest(of: end, in: bytes) }
    }
    return offset
  }

  /// Goes on in the line in which a comment of several lines ends.
  private mutating func scanRest(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    scanComments(from: offset, line: offset..<lineEnd(of: offset, in: bytes), in: bytes)
  }

  private func commentEnd(after start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var offset = start + 4
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "-"), bytes[offset...].starts(with: "-->".utf8) {
        return offset + 3
      }
      if bytes[offset] == UInt8(ascii: "<"), bytes[offset...].starts(with: "<!--".utf8) {
        return nil
      }
      offset += 1
    }
    return nil
  }

  /// Whether a backslash or a code span of the line makes an offset plain text.
  private func isEscapedOrCode(
    _ mark: Int, from start: Int, line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if bytes[mark - 1] == UInt8(ascii: "\\") { return true }
    let tick = UInt8(ascii: "`")
    var offset = start
    while offset < mark {
      guard bytes[offset] == tick else {
        offset += 1
        continue
      }
      let count = bytes[offset..<line.upperBound].prefix { $0 == tick }.count
      var close = offset + count
      while close < line.upperBound {
        let run = bytes[close..<line.upperBound].prefix { $0 == tick }.count
        if run == count { break }
        close += max(run, 1)
      }
      if close < line.upperBound {
        if offset < mark, mark < close { return true }
        offset = close + count
      } else {
        offset += count
      }
    }
    return false
  }

  /// Notes a merge when its last marker comes; one of its parts alone is text.
  private mutating func scanConflict(_ line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    guard line.count >= 7, let mark = bytes[line].first,
      bytes[line].prefix(8).prefix(while: { $0 == mark }).count == 7
    else { return }
    switch mark {
    case UInt8(ascii: "<"): conflict = [line]
    case UInt8(ascii: "|"), UInt8(ascii: "="): if !conflict.isEmpty { conflict.append(line) }
    case UInt8(ascii: ">") where conflict.count > 1:
      if let start = conflict.first?.lowerBound { conflicts.append(start) }
      ranges += conflict + [line]
      conflict = []
    default: break
    }
  }
}

extension String {
  /// The text without the comments in it, and without blanks at its ends.
  var withoutComments: String {
    guard utf8.contains(UInt8(ascii: "<")) else { return self }
    let bytes = Array(utf8)
    let hidden = bytes.withUnsafeBufferPointer { HiddenText($0) }
    guard !hidden.ranges.isEmpty else { return self }
    var shown: [UInt8] = []
    var next = 0
    for range in hidden.ranges {
      shown += bytes[next..<range.lowerBound]
      next = range.upperBound
    }
    return String(decoding: shown + bytes[next...], as: UTF8.self).trimmedBlanks
  }
}
