import Foundation

/// A name fit for a file, a link and a node of the graph: lowercase ASCII letters, digits and `-`.
public struct Slug: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The slug itself, never empty.
  public let text: String

  /// The slug as written, or nil where it holds anything but lowercase ASCII letters, digits and `-`.
  public init?(_ text: String) {
    guard !text.isEmpty, text.utf8.allSatisfy(Self.isSlugByte) else { return nil }
    self.text = text
  }

  /// The slug of any text: case and diacritics fold, runs of other characters become one `-`.
  ///
  /// Letters and digits without an ASCII form become `u` and their code point in hexadecimal, so
  /// that names in other scripts stay distinct; a text with neither letters nor digits gives
  /// `untitled`.
  public init(slugifying text: String) {
    var bytes: [UInt8] = []
    var pendingDash = false
    func append(_ byte: UInt8) {
      if pendingDash, !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
      pendingDash = false
      bytes.append(byte)
    }
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    let letters = isPlain ? text : text.decomposedStringWithCompatibilityMapping
    for scalar in letters.unicodeScalars {
      if scalar.isASCII {
        let byte = UInt8(ascii: scalar) | (("A"..."Z").contains(scalar) ? 0x20 : 0)
        if Self.isSlugByte(byte), byte != UInt8(ascii: "-") {
          append(byte)
        } else if scalar != "'" {
          pendingDash = true
        }
      } else if let folded = Self.asciiFold[scalar] {
        folded.utf8.forEach(append)
      } else if scalar.isIgnorable {
        continue
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        pendingDash = true
        "u\(String(scalar.value, radix: 16))".utf8.forEach(append)
        pendingDash = true
      } else if !scalar.properties.generalCategory.isMark, scalar != "’" {
        pendingDash = true
      }
    }
    self.text = bytes.isEmpty ? "untitled" : String(decoding: bytes, as: UTF8.self)
  }

  /// The text of the slug.
  public var description: String { text }

  /// Compares the texts by their bytes.
  public static func < (left: Slug, right: Slug) -> Bool { left.text < right.text }

  /// The slug cut at a word to at most `length` bytes; a first word longer than that is cut inside.
  public func truncated(to length: Int) -> Slug {
    guard text.utf8.count > length else { return self }
    let head = text.prefix(length + 1)
    let word = head[..<(head.lastIndex(of: "-") ?? head.startIndex)]
    return Slug(String(word.isEmpty ? text.prefix(length) : word)) ?? self
  }

  /// The slug that a claim of these words has where it is given none, and no other claim has it: at
  /// most 60 characters of them.
  package init(ofClaim text: String) { self = Slug(slugifying: text).truncated(to: 60) }

  /// The slug as a name: `ada-example` gives `Ada Example`.
  public var deslugged: String {
    text.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }

  private static func isSlugByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static let asciiFold: [Unicode.Scalar: String] = [
    "ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "þ": "th",
    "Þ": "th", "ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ı": "i",
  ]
}

extension Unicode.GeneralCategory {
  /// Whether scalars of this category combine with the one before them.
  var isMark: Bool {
    switch self {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
