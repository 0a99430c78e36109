/// The mark `[representative paraphrase]` in the words of a quote, whatever an editor did to it.
///
/// Blanks, line ends, backslashes and the marks of emphasis inside it do not count, nor does case.
/// The mark fails safe: what looks like it and is not, or stands where it does not end the words,
/// makes a paraphrase too, and an unclear one.
struct ParaphraseMark {
  /// The words without the marks.
  let text: String
  /// Whether there is a mark, or what looks like one.
  let isFound: Bool
  /// Whether the author may have meant something else.
  let isUnclear: Bool

  init(in written: String) {
    let letters = Letters(of: written)
    let marks = letters.occurrences(of: Self.mark)
    guard let last = marks.last else {
      text = written
      isUnclear = Self.looksMarked(letters.bytes)
      isFound = isUnclear
      return
    }
    var rest = written
    for mark in marks.reversed() { Self.remove(mark, from: &rest) }
    text = rest.trimmedQuote
    isFound = true
    let after = written.utf8.index(written.startIndex, offsetBy: last.upperBound)
    isUnclear = Self.isProse(written[after...]) || Self.looksMarked(Letters(of: text).bytes)
  }

  private static let mark = Array("[representativeparaphrase]".utf8)

  /// Takes a mark out, with the blanks before it and with what wraps it on both sides alike.
  private static func remove(_ mark: Range<Int>, from text: inout String) {
    var bytes = Array(text.utf8)
    var start = mark.lowerBound
    var end = mark.upperBound
    while start > 0, bytes[start - 1] == UInt8(ascii: "\\") { start -= 1 }
    while start > 0, end < bytes.count, let close = closing[bytes[start - 1]], bytes[end] == close {
      start -= 1
      end += 1
    }
    while start > 0, LineScan.isBlank(bytes[start - 1]) || bytes[start - 1] == LineScan.newline {
      start -= 1
    }
    if start == 0 {
      while end < bytes.count, LineScan.isBlank(bytes[end]) || bytes[end] == LineScan.newline {
        end += 1
      }
    }
    bytes.removeSubrange(start..<end)
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// What may wrap the mark on both sides.
  private static let closing: [UInt8: UInt8] = Dictionary(
    uniqueKeysWithValues: ["**", "__", "~~", "``", "[]", "()"].map {
      ($0.utf8.first ?? 0, $0.utf8.last ?? 0)
    })

  /// Whether what follows the mark is more than its closing, an attribution or a comment.
  private static func isProse(_ rest: Substring) -> Bool {
    let words = rest.drop { $0.isWhitespace || "\"”’»'“.,;:!?…)]*_~`\\".contains($0) }
    guard let first = words.first else { return false }
    return !(first.isNumber || "—–-~([<@".contains(first)) || words.contains("\n\n")
  }

  /// Whether letters hold what may be the mark in other words.
  private static func looksMarked(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.contains("paraphras") || text.contains("represent") else { return false }
    let core = text.drop { !$0.isLetter }
    if text.contains("representativeparaphras") || core.hasPrefix("paraphras") { return true }
    let tail = text.reversed().drop { !$0.isLetter }.reversed()
    if ["paraphrase", "paraphrased"].contains(where: String(tail).hasSuffix) { return true }
    return text.indices.contains { index in
      guard "[(".contains(text[index]) else { return false }
      let inner = text[index...].dropFirst().prefix { !"])".contains($0) }
      let isOpen = inner.endIndex == text.endIndex
      if isOpen { return inner.count > 3 && "representativeparaphrase".hasPrefix(inner) }
      return inner.count <= 60 && inner.contains("paraphras") || inner == "representative"
        || isNear(inner)
    }
  }

  private static func isNear(_ inner: Substring) -> Bool {
    inner.count <= 32
      && Suggestion.distance(Array(inner), Array("representativeparaphrase")) <= 6
  }
}

/// The bytes of a text that count in a mark, in lower case, with their offsets in the text.
private struct Letters {
  private(set) var bytes: [UInt8] = []
  private var offsets: [Int] = []

  init(of text: String) {
    let written = Array(text.utf8)
    bytes.reserveCapacity(written.count)
    offsets.reserveCapacity(written.count)
    var offset = 0
    while offset < written.count {
      let length = Self.ignoredLength(written, at: offset)
      if length == 0 {
        let byte = written[offset]
        let isUpper = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
        bytes.append(isUpper ? byte | 0x20 : byte)
        offsets.append(offset)
      }
      offset += max(length, 1)
    }
  }

  /// Where a pattern stands, as ranges of offsets in the text.
  func occurrences(of pattern: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index + pattern.count <= bytes.count {
      if bytes[index] == pattern[0], bytes[index..<index + pattern.count].elementsEqual(pattern) {
        found.append(offsets[index]..<offsets[index + pattern.count - 1] + 1)
        index += pattern.count
      } else {
        index += 1
      }
    }
    return found
  }

  /// How many bytes at an offset do not count: blanks, marks of emphasis, what nobody sees.
  private static func ignoredLength(_ bytes: [UInt8], at offset: Int) -> Int {
    switch bytes[offset] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), LineScan.newline, UInt8(ascii: "\\"),
      UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "`"):
      return 1
    case UInt8(ascii: ">"):
      return offset == 0 || bytes[offset - 1] == LineScan.newline ? 1 : 0
    case UInt8(ascii: "&"): return bytes[offset...].starts(with: "&nbsp;".utf8) ? 6 : 0
    case 0xC2 where offset + 1 < bytes.count:
      return bytes[offset + 1] == 0xA0 || bytes[offset + 1] == 0xAD ? 2 : 0
    case 0xE2, 0xE3, 0xEF:
      return invisible.contains(where: bytes[offset...].starts(with:)) ? 3 : 0
    default: return 0
    }
  }

  /// Blanks of other widths and marks without one, in UTF-8.
  private static let invisible: [[UInt8]] =
    (Array(0x2000...0x200F) + [0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF])
    .compactMap(Unicode.Scalar.init).map { Array(String($0).utf8) }
}

extension String {
  /// The text without blank space at its ends, as a quote is kept.
  fileprivate var trimmedQuote: String {
    var text = self[...]
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    while let first = text.first, first.isNewline { text = text.dropFirst() }
    return String(text)
  }
}
