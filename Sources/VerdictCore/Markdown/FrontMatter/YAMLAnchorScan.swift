/// Finds anchors and aliases in YAML before a parser does, by where a value may start.
///
/// Where it cannot be sure it finds one too many: `AT&T`, `a & b` and quoted text pass, but a
/// line that goes on with `*` does not.
struct YAMLAnchorScan {
  private let bytes: [UInt8]
  private var offset = 0
  private var flowDepth = 0
  /// Whether an anchor or alias may start here.
  private var mayAlias = true
  /// Whether a quoted or block scalar may start here too; not in the further lines of a plain one.
  private var mayQuote = true
  /// How far the line of the scalar in hand is indented.
  private var indentation = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The first anchor or alias with its name, as offsets.
  static func first(in yaml: ArraySlice<UInt8>) -> Range<Int>? {
    guard yaml.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "*") }) else {
      return nil
    }
    var scan = YAMLAnchorScan(Self.withPlainLineEnds(yaml))
    return scan.run().map { $0.lowerBound + yaml.startIndex..<$0.upperBound + yaml.startIndex }
  }

  private mutating func run() -> Range<Int>? {
    startLine()
    while offset < bytes.count {
      let byte = bytes[offset]
      switch byte {
      case LineScan.newline:
        offset += 1
        startLine()
      case UInt8(ascii: " "), UInt8(ascii: "\t"): offset += 1
      case UInt8(ascii: "#") where isAfterBlank: skip { $0 != LineScan.newline }
      case UInt8(ascii: "&") where mayAlias, UInt8(ascii: "*") where mayAlias:
        if !isEnded(at: offset + 1) { return name() }
        takePlain()
      case UInt8(ascii: "\"") where mayQuote, UInt8(ascii: "'") where mayQuote: skipQuoted(byte)
      case UInt8(ascii: "|") where mayQuote && flowDepth == 0,
        UInt8(ascii: ">") where mayQuote && flowDepth == 0:
        skipBlockScalar()
      case UInt8(ascii: "!") where mayAlias:
        skip { !LineScan.isBlank($0) && $0 != LineScan.newline }
      case UInt8(ascii: ":") where isEnded(at: offset + 1): takeIndicator(start: true)
      case UInt8(ascii: "-") where mayAlias && isEnded(at: offset + 1),
        UInt8(ascii: "?") where mayAlias && isEnded(at: offset + 1):
        offset += 1
      case UInt8(ascii: "["), UInt8(ascii: "{"): takeBracket(byte)
      case UInt8(ascii: "]") where flowDepth > 0, UInt8(ascii: "}") where flowDepth > 0:
        flowDepth -= 1
        takeIndicator(start: false)
      case UInt8(ascii: ",") where flowDepth > 0: takeIndicator(start: true)
      default: takePlain()
      }
    }
    return nil
  }

  private mutating func takePlain() {
    mayAlias = false
    mayQuote = false
    offset += 1
  }

  private mutating func takeIndicator(start: Bool) {
    mayAlias = start
    mayQuote = start
    offset += 1
  }

  private mutating func takeBracket(_ byte: UInt8) {
    guard mayQuote || flowDepth > 0 else { return takePlain() }
    flowDepth += 1
    takeIndicator(start: true)
  }

  /// Notes how far a new line is indented and whether it may go on with the scalar before it.
  private mutating func startLine() {
    let start = offset
    skip { $0 == UInt8(ascii: " ") }
    guard offset < bytes.count, bytes[offset] != LineScan.newline else { return }
    let isPlain = !mayQuote
    mayAlias = true
    mayQuote = !(isPlain && (flowDepth > 0 || offset - start > indentation))
    if mayQuote { indentation = offset - start }
  }

  private mutating func skipQuoted(_ quote: UInt8) {
    offset += 1
    while offset < bytes.count, bytes[offset] != quote {
      offset += quote == UInt8(ascii: "\"") && bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    offset = min(offset + 1, bytes.count)
    mayAlias = false
    mayQuote = false
    if flowDepth > 0, offset < bytes.count, bytes[offset] == UInt8(ascii: ":") {
      takeIndicator(start: true)
    }
  }

  /// Skips the lines of a block scalar where they can be told for sure.
  private mutating func skipBlockScalar() {
    let lineStart = (bytes[..<offset].lastIndex(of: LineScan.newline) ?? -1) + 1
    let head = bytes[lineStart..<offset]
    let isMarker = { (byte: UInt8) in
      LineScan.isBlank(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "?")
    }
    let parent = (head.firstIndex { !isMarker($0) } ?? offset) - lineStart
    let header = offset
    skip { $0 != LineScan.newline }
    mayAlias = false
    mayQuote = true
    guard !bytes[header..<offset].contains(where: LineScan.isDigit) else { return }
    var content: Int?
    while offset < bytes.count {
      let start = offset + 1
      let text = bytes[min(start, bytes.count)...].firstIndex { $0 != UInt8(ascii: " ") }
      guard let text else {
        offset = bytes.count
        return
      }
      if bytes[text] != LineScan.newline {
        guard text - start > parent, text - start >= content ?? 0 else { return }
        content = content ?? (text - start)
      }
      offset = text
      skip { $0 != LineScan.newline }
    }
  }

  private mutating func name() -> Range<Int> {
    let start = offset
    skip { $0 > UInt8(ascii: " ") && ![UInt8](",[]{}".utf8).contains($0) }
    return start..<offset
  }

  private mutating func skip(while condition: (UInt8) -> Bool) {
    while offset < bytes.count, condition(bytes[offset]) { offset += 1 }
  }

  private var isAfterBlank: Bool {
    offset == 0 || LineScan.isBlank(bytes[offset - 1]) || bytes[offset - 1] == LineScan.newline
  }

  /// Whether an indicator that ends before an offset is one and no part of a word.
  private func isEnded(at offset: Int) -> Bool {
    guard offset < bytes.count else { return true }
    let byte = bytes[offset]
    return LineScan.isBlank(byte) || byte == LineScan.newline
      || flowDepth > 0 && [UInt8](",[]{}".utf8).contains(byte)
  }

  /// The bytes with the other line ends of YAML as `\n`: U+0085, U+2028, U+2029.
  private static func withPlainLineEnds(_ yaml: ArraySlice<UInt8>) -> [UInt8] {
    var bytes = Array(yaml)
    for offset in bytes.indices {
      let count = YAMLLines.lineEnd(in: yaml, at: yaml.startIndex + offset)
      for end in offset..<offset + count { bytes[end] = LineScan.newline }
    }
    return bytes
  }
}
