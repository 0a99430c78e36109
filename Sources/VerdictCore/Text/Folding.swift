import Foundation

/// Text without what sorting and matching do not see: case, diacritics, compatibility forms, curly
/// quotes, and scalars that show nothing, such as soft hyphens.
///
/// The same everywhere: no locale takes part.
public enum Folding {
  /// The folded text; two texts that differ only in what is not seen give the same one.
  ///
  /// Complexity: O(n).
  public static func fold(_ text: String) -> String {
    var bytes = Array(text.utf8)
    if bytes.allSatisfy({ $0 < 0x80 }) {
      for index in bytes.indices where (0x41...0x5A).contains(bytes[index]) {
        bytes[index] |= 0x20
      }
      return String(decoding: bytes, as: UTF8.self)
    }
    var folded = String.UnicodeScalarView()
    for scalar in text.decomposedStringWithCompatibilityMapping.unicodeScalars
    where !isUnseen(scalar) {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isUnseen(lower) {
        if let plain = plainForms[lower] {
          folded.append(contentsOf: plain.unicodeScalars)
        } else {
          folded.append(lower)
        }
      }
    }
    return String(folded)
  }

  /// Whether the scalar only marks the letter before it, or shows nothing.
  ///
  /// Combining classes under 10 belong to the letter itself: nukta, virama, the voicing of kana.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII else { return false }
    return scalar.properties.canonicalCombiningClass.rawValue >= 10 || scalar.isIgnorable
  }

  private static let plainForms: [Unicode.Scalar: String] = [
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i",
    "ς": "σ", "‘": "'", "’": "'", "‛": "'", "“": "\"", "”": "\"", "‟": "\"",
  ]
}

extension Unicode.Scalar {
  /// Whether it shows nothing and parts no words: soft hyphens, joiners, zero-width blanks.
  var isIgnorable: Bool { properties.isDefaultIgnorableCodePoint }
}
