/// Where a table ends though no blank line follows it.
///
/// md4c takes every line up to a blank one for a row. By the rules of GitHub, and as people mean it,
/// a heading, a fence, a quote, a list, a rule or HTML ends the table; so does an attribute.
enum TableEnds {
  /// Where a blank line is to be put, each with the quote marks that it must start with.
  static func offsets(
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> [(offset: Int, prefix: ArraySlice<UInt8>)] {
    guard bytes.contains(UInt8(ascii: "|")) else { return [] }
    var ends: [(offset: Int, prefix: ArraySlice<UInt8>)] = []
    var fence: UInt8?
    var isInTable = false
    var hasBarBefore = false
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: LineScan.newline) ?? bytes.count
      let words = wordsStart(of: start..<end, in: bytes)
      let text = bytes[words..<end]
      let opens = fenceMark(text)
      if let open = fence {
        if opens == open { fence = nil }
        isInTable = false
      } else {
        if isInTable, startsBlock(words..<end, in: bytes, marker: start..<words) {
          ends.append((start, quotePrefix(bytes[start..<words])))
          isInTable = false
        }
        fence = opens
        if text.allSatisfy(LineScan.isBlank) { isInTable = false }
        if hasBarBefore, isDelimiterRow(text) { isInTable = true }
        hasBarBefore = text.contains(UInt8(ascii: "|"))
      }
      start = end + 1
    }
    return ends
  }

  /// Where the words of a line start after its quote marks.
  private static func wordsStart(
    of line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var offset = line.lowerBound
    while offset < line.upperBound,
      LineScan.isBlank(bytes[offset]) || bytes[offset] == UInt8(ascii: ">")
    {
      offset += 1
    }
    return offset
  }

  private static func quotePrefix(_ marks: Slice<UnsafeBufferPointer<UInt8>>) -> ArraySlice<UInt8> {
    marks.contains(UInt8(ascii: ">")) ? Array(marks)[...] : []
  }

  private static func fenceMark(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> UInt8? {
    guard let mark = text.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"),
      text.prefix(while: { $0 == mark }).count >= 3
    else { return nil }
    return mark
  }

  private static func isDelimiterRow(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    text.contains(UInt8(ascii: "|")) && text.contains(UInt8(ascii: "-"))
      && text.allSatisfy { LineScan.isBlank($0) || "|-:".utf8.contains($0) }
  }

  private static func startsBlock(
    _ words: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, marker: Range<Int>
  ) -> Bool {
    guard let first = bytes[words].first else { return false }
    if LineScan.headingLevel(in: bytes, at: words.lowerBound) != nil { return true }
    if fenceMark(bytes[words]) != nil { return true }
    if bytes[marker].contains(UInt8(ascii: ">")), !isQuoted(before: marker, in: bytes) {
      return true
    }
    let text = bytes[words]
    if text.contains(UInt8(ascii: "|")) { return false }
    if LineScan.listMarker(in: bytes, at: words.lowerBound) != nil { return true }
    if first == UInt8(ascii: "<") { return startsWithTag(text) }
    let marks = text.filter { !LineScan.isBlank($0) }
    if marks.count >= 3, "-*_".utf8.contains(first), marks.allSatisfy({ $0 == first }) {
      return true
    }
    return text.starts(with: "**".utf8) || text.starts(with: "__".utf8)
      ? String(decoding: text, as: UTF8.self).contains(/^(\*\*|__)[^*_|]+(:(\*\*|__)|(\*\*|__):)/)
      : false
  }

  /// Whether a text that starts with `<` starts with a tag of HTML, and not with an address.
  private static func startsWithTag(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var rest = text.dropFirst()
    if rest.first == UInt8(ascii: "/") { rest = rest.dropFirst() }
    let name = rest.prefix { WordScalar.isLetter($0) || $0 == UInt8(ascii: "-") }
    guard let next = rest[name.endIndex...].first else { return !name.isEmpty }
    return !name.isEmpty && (LineScan.isBlank(next) || ">/".utf8.contains(next))
  }

  /// Whether the line before starts with a quote mark too.
  private static func isQuoted(
    before marker: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard marker.lowerBound > 0 else { return false }
    let end = marker.lowerBound - 1
    let start = bytes[..<end].lastIndex(of: LineScan.newline).map { $0 + 1 } ?? 0
    return bytes[start..<end].first { !LineScan.isBlank($0) } == UInt8(ascii: ">")
  }
}
