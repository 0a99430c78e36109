/// Markdown made safe for md4c.
///
/// Offsets stay as they are: what would cost too much is overwritten, never moved.
struct MarkdownInput {
  static let maximumDepth = 100
  static let maximumTableColumns = 500

  let original: [UInt8]
  /// What md4c reads, where it is not the original.
  private(set) var prepared: [UInt8]?
  /// The first marker of a list or quote that is nested too deep, as an offset.
  let tooDeep: Int?
  /// The start of the first line with too many columns, as an offset.
  let tooWide: Int?

  init(_ bytes: [UInt8]) {
    let hazards = bytes.withUnsafeBufferPointer { MarkdownHazards($0) }
    original = bytes
    tooDeep = hazards.tooDeep
    tooWide = hazards.tooWide
    isTableAllowed = tooWide == nil
    if !hazards.excess.isEmpty { overwrite(hazards.excess) }
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

  private mutating func overwrite(_ offsets: [Int]) {
    var bytes = prepared ?? original
    for offset in offsets { bytes[offset] = UInt8(ascii: "x") }
    prepared = bytes
  }
}
