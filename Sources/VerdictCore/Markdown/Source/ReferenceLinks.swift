/// Links by reference, made into links that say where they lead.
///
/// A summary is cut into pieces that are read apart, and a definition such as
/// `[report]: https://example.org` stands in one of them. So `[the report][report]` becomes
/// `[the report](https://example.org)` before the text is cut. Lines stay lines, and the definitions
/// stay where they are.
struct ReferenceLinks {
  /// What may be put in, in all: so much as the text has, and this.
  private static let spareGrowth = 65_536

  private var destinations: [String: [UInt8]] = [:]
  private var growth: Int

  /// The text with its references resolved; the same where it defines none.
  static func resolved(_ bytes: [UInt8]) -> [UInt8] {
    guard mayDefine(bytes) else { return bytes }
    var links = ReferenceLinks(growth: bytes.count + spareGrowth)
    let lines = bytes.split(separator: LineScan.newline, omittingEmptySubsequences: false)
    let isText = textLines(lines)
    for (index, line) in lines.enumerated() where isText[index] {
      links.define(line, before: index + 1 < lines.count ? lines[index + 1] : [])
    }
    guard !links.destinations.isEmpty else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (line, isText) in zip(lines, isText) {
      if isText, !isDefinition(line) { links.resolve(line, into: &result) } else { result += line }
      result.append(LineScan.newline)
    }
    result.removeLast()
    return result
  }

  private init(growth: Int) { self.growth = growth }

  private static func mayDefine(_ bytes: [UInt8]) -> Bool {
    bytes.indices.dropFirst().contains {
      bytes[$0] == UInt8(ascii: ":") && bytes[$0 - 1] == UInt8(ascii: "]")
    }
  }

  /// Which lines are neither front matter nor code.
  private static func textLines(_ lines: [ArraySlice<UInt8>]) -> [Bool] {
    var fence: (mark: UInt8, count: Int)?
    var isFrontMatter = lines.first.map { $0.elementsEqual("---".utf8) } ?? false
    var isAfterBlank = true
    var isInList = false
    return lines.enumerated().map { index, line in
      if isFrontMatter {
        if index > 0, line.elementsEqual("---".utf8) || line.elementsEqual("...".utf8) {
          isFrontMatter = false
        }
        return false
      }
      let words = line.drop { LineScan.isBlank($0) || $0 == UInt8(ascii: ">") }
      guard let mark = words.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
        guard fence == nil, !words.isEmpty else {
          isAfterBlank = true
          return fence == nil
        }
        let isIndented = line.starts(with: "    ".utf8) || line.first == UInt8(ascii: "\t")
        // A line after code is code too; one that is indented in a list belongs to that.
        if isAfterBlank, isIndented, !isInList { return false }
        if !isIndented { isInList = startsEntry(words) || isInList && !isAfterBlank }
        isAfterBlank = false
        return true
      }
      let run = words.prefix { $0 == mark }.count
      if let open = fence {
        if run >= open.count, mark == open.mark { fence = nil }
        return false
      }
      if run >= 3 { fence = (mark, run) }
      return run < 3
    }
  }

  private static func startsEntry(_ words: ArraySlice<UInt8>) -> Bool {
    words.withUnsafeBufferPointer { LineScan.listMarker(in: $0, at: 0) != nil }
  }

  private static func isDefinition(_ line: ArraySlice<UInt8>) -> Bool {
    definition(line) != nil
  }

  /// Reads `[label]: destination "title"`; the destination may stand on the next line.
  private static func definition(
    _ line: ArraySlice<UInt8>, before next: ArraySlice<UInt8> = []
  ) -> (label: String, destination: [UInt8])? {
    let words = line.drop { LineScan.isBlank($0) || $0 == UInt8(ascii: ">") }
    guard words.first == UInt8(ascii: "["), let end = closing(of: words.startIndex, in: words),
      end + 1 < words.endIndex, words[end + 1] == UInt8(ascii: ":"),
      let label = label(words[words.startIndex + 1..<end])
    else { return nil }
    var value = words[(end + 2)...].drop(while: LineScan.isBlank)
    if value.isEmpty { value = next.drop { LineScan.isBlank($0) || $0 == UInt8(ascii: ">") } }
    let destination = value.prefix { !LineScan.isBlank($0) }
    let title = value[destination.endIndex...].drop(while: LineScan.isBlank)
    guard !destination.isEmpty, title.isEmpty || "\"'(".utf8.contains(title.first ?? 0) else {
      return nil
    }
    return (label, Array(destination))
  }

  private mutating func define(_ line: ArraySlice<UInt8>, before next: ArraySlice<UInt8>) {
    guard let (label, destination) = Self.definition(line, before: next) else { return }
    if destinations[label] == nil { destinations[label] = destination }
  }

  /// A label without regard to case and blanks; nil for what is none, such as a footnote.
  private static func label(_ bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.count <= 999, let first = bytes.first, first != UInt8(ascii: "^") else {
      return nil
    }
    let words = String(decoding: bytes, as: UTF8.self).lowercased().split(
      whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// The bracket that closes the one at an offset.
  private static func closing(of start: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    var depth = 0
    var offset = start
    while offset < bytes.endIndex, offset - start < 2000 {
      switch bytes[offset] {
      case UInt8(ascii: "\\"): offset += 1
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return offset }
      default: break
      }
      offset += 1
    }
    return nil
  }

  private mutating func resolve(_ line: ArraySlice<UInt8>, into result: inout [UInt8]) {
    var offset = line.startIndex
    while offset < line.endIndex {
      switch line[offset] {
      case UInt8(ascii: "\\") where offset + 1 < line.endIndex:
        result += line[offset...offset + 1]
        offset += 2
      case UInt8(ascii: "`"):
        let end = Self.codeEnd(from: offset, in: line)
        result += line[offset..<end]
        offset = end
      case UInt8(ascii: "["):
        offset = resolveLink(at: offset, in: line, into: &result)
      default:
        result.append(line[offset])
        offset += 1
      }
    }
  }

  /// Writes the link at a bracket, or the bracket alone, and gives where to go on.
  private mutating func resolveLink(
    at start: Int, in line: ArraySlice<UInt8>, into result: inout [UInt8]
  ) -> Int {
    result.append(line[start])
    guard let end = Self.closing(of: start, in: line), !Self.isWikiLink(start, line) else {
      return start + 1
    }
    let words = line[start + 1..<end]
    var label = Self.label(words)
    var next = end + 1
    if next < line.endIndex {
      if "(:".utf8.contains(line[next]) { return start + 1 }
      if line[next] == UInt8(ascii: "["), let close = Self.closing(of: next, in: line) {
        if close > next + 1 { label = Self.label(line[next + 1..<close]) }
        next = close + 1
      }
    }
    guard let destination = label.flatMap({ destinations[$0] }), destination.count + 2 <= growth
    else { return start + 1 }
    growth -= destination.count + 2
    result += words
    result += Array("](".utf8) + destination + Array(")".utf8)
    return next
  }

  private static func isWikiLink(_ start: Int, _ line: ArraySlice<UInt8>) -> Bool {
    let bracket = UInt8(ascii: "[")
    return start + 1 < line.endIndex && line[start + 1] == bracket
      || start > line.startIndex && line[start - 1] == bracket
  }

  /// The end of the code span at an offset; of what is none, the end of its run of marks.
  private static func codeEnd(from start: Int, in line: ArraySlice<UInt8>) -> Int {
    let tick = UInt8(ascii: "`")
    let count = line[start...].prefix { $0 == tick }.count
    var offset = start + count
    while offset < line.endIndex {
      let run = line[offset...].prefix { $0 == tick }.count
      if run == count { return offset + run }
      offset += max(run, 1)
    }
    return start + count
  }
}
