/// Markdown made safe for md4c.
///
/// What would cost too much is overwritten, what is hidden is blanked, and a table that a block ends
/// gets a blank line before it; offsets that md4c gives are brought back to those of the text.
struct MarkdownInput {
  static let maximumDepth = 100
  static let maximumTableColumns = 500

  /// What is shown: as written, with blanks for what is hidden.
  let original: [UInt8]
  /// What md4c reads, where it is not the original.
  private(set) var prepared: [UInt8]?
  /// The first marker of a list or quote that is nested too deep, as an offset.
  let tooDeep: Int?
  /// The start of the first line with too many columns, as an offset.
  let tooWide: Int?
  /// Comments and the markers of merges.
  let hidden: HiddenText
  /// What stands in the prepared bytes alone, as ranges of them, in order.
  private var insertions: [Range<Int>] = []

  init(_ bytes: [UInt8]) {
    hidden = bytes.withUnsafeBufferPointer { HiddenText($0) }
    let shown = hidden.blanked(bytes) ?? bytes
    let (hazards, ends) = shown.withUnsafeBufferPointer {
      (MarkdownHazards($0), TableEnds.offsets(in: $0))
    }
    original = shown
    tooDeep = hazards.tooDeep
    tooWide = hazards.tooWide
    isTableAllowed = tooWide == nil
    let overwritten = hazards.excess + Self.footnotes(in: shown)
    if !overwritten.isEmpty { overwrite(overwritten) }
    if !ends.isEmpty { insert(ends) }
  }

  private(set) var isTableAllowed: Bool

  /// How many blocks and bytes of text may come of it: references repeat what they name, and rows
  /// of a table are filled up.
  var budget: Int { 2 * original.count + 65_536 }

  /// The same input without what can make little text into much: link references and tables.
  func withoutExpansion() -> MarkdownInput {
    var input = self
    input.isTableAllowed = false
    let bytes = prepared ?? original
    input.overwrite(
      bytes.indices.dropFirst().filter {
        bytes[$0] == UInt8(ascii: ":") && bytes[$0 - 1] == UInt8(ascii: "]")
      })
    return input
  }

  /// Where a range of the prepared bytes stands in the original.
  ///
  /// Complexity: O(log n) in the number of lines that were put in.
  func originalOffset(of prepared: Int) -> Int {
    guard let first = insertions.first, prepared >= first.upperBound else { return prepared }
    var (low, high) = (0, insertions.count)
    while low < high {
      let middle = (low + high) / 2
      if insertions[middle].upperBound <= prepared { low = middle + 1 } else { high = middle }
    }
    let last = insertions[low - 1]
    return prepared - last.upperBound + insertedAt[low - 1]
  }

  /// Where each insertion stands in the original.
  private var insertedAt: [Int] = []

  private mutating func insert(_ ends: [(offset: Int, prefix: ArraySlice<UInt8>)]) {
    let bytes = prepared ?? original
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + ends.count * 4)
    var next = 0
    for end in ends {
      result += bytes[next..<end.offset]
      let start = result.count
      result += end.prefix
      result.append(LineScan.newline)
      insertions.append(start..<result.count)
      insertedAt.append(end.offset)
      next = end.offset
    }
    prepared = result + bytes[next...]
  }

  /// The colons of footnotes of one word, such as `[^1]: https://example.org`: md4c takes those for
  /// definitions, which are not shown.
  private static func footnotes(in bytes: [UInt8]) -> [Int] {
    var offsets: [Int] = []
    var start = 0
    while let bracket = bytes[start...].firstIndex(of: UInt8(ascii: "[")) {
      start = bracket + 1
      guard start < bytes.count, bytes[start] == UInt8(ascii: "^"),
        let end = bytes[start...].firstIndex(where: {
          "[]".utf8.contains($0) || $0 == LineScan.newline
        }), bytes[end...].starts(with: "]:".utf8)
      else { continue }
      offsets.append(end + 1)
      start = end
    }
    return offsets
  }

  private mutating func overwrite(_ offsets: [Int]) {
    var bytes = prepared ?? original
    for offset in offsets { bytes[offset] = UInt8(ascii: "x") }
    prepared = bytes
  }
}
