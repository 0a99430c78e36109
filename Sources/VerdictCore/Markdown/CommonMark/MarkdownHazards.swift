/// Finds what takes md4c a time that grows with the square of the text, or faster.
///
/// The limits are far beyond what people write; what passes them is shown as plain text.
struct MarkdownHazards {
  /// Bytes to be hidden from md4c, as offsets.
  private(set) var excess: [Int] = []
  /// The first marker of a list or quote that is nested too deep.
  private(set) var tooDeep: Int?
  /// The start of the first line with too many table columns.
  private(set) var tooWide: Int?

  /// For each link md4c walks through the lines of its paragraph.
  private static let maximumLinkLines = 1000
  /// For each bare URL md4c walks through the rest of its word.
  private static let maximumWordURLs = 10

  /// And through the lines of the paragraph.
  private static let maximumParagraphURLs = 1000

  private var paragraphLines = 0
  private var paragraphURLs = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while start < bytes.count {
      scanMarkers(bytes, from: start)
      start = scanLine(bytes, from: start) + 1
    }
  }

  /// Notes the markers with which a line opens more lists and quotes than are allowed, and
  /// whether it goes on with a paragraph.
  private mutating func scanMarkers(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var offset = start
    var depth = 0
    while let marker = LineScan.containerMarker(in: bytes, from: offset) {
      depth += 1
      if depth > MarkdownInput.maximumDepth {
        excess.append(marker.upperBound - 1)
        tooDeep = tooDeep ?? marker.lowerBound
      }
      let isBullet = marker.count == 1 && bytes[marker.lowerBound] != UInt8(ascii: ">")
      if isBullet, marker.lowerBound - offset < 4 { startParagraph() }
      offset = marker.upperBound
    }
    while offset < bytes.count, LineScan.isBlank(bytes[offset]) { offset += 1 }
    let isBlank = offset >= bytes.count || bytes[offset] == LineScan.newline
    if isBlank { startParagraph() } else { paragraphLines += 1 }
  }

  private mutating func startParagraph() {
    paragraphLines = 0
    paragraphURLs = 0
  }

  /// Notes columns, links and URLs beyond the limits, and gives the end of the line.
  private mutating func scanLine(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var bars = 0
    var urls = 0
    var offset = start
    while offset < bytes.count, bytes[offset] != LineScan.newline {
      switch bytes[offset] {
      case UInt8(ascii: "|"): bars += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"): urls = 0
      case UInt8(ascii: "[") where paragraphLines > Self.maximumLinkLines: excess.append(offset)
      case UInt8(ascii: ":")
      where offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "/"):
        urls += 1
        paragraphURLs += 1
        if urls > Self.maximumWordURLs || paragraphURLs > Self.maximumParagraphURLs {
          excess.append(offset)
        }
      default: break
      }
      offset += 1
    }
    if bars > MarkdownInput.maximumTableColumns, tooWide == nil { tooWide = start }
    return offset
  }
}
