import Foundation

/// Text without what sorting and matching do not see: case, diacritics, compatibility forms and
/// curly quotes.
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
    where !isDiacritic(scalar) {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isDiacritic(lower) {
        if let plain = plainForms[lower] {
          folded.append(contentsOf: plain.unicodeScalars)
        } else {
          folded.append(lower)
        }
      }
    }
    return String(folded)
  }

  /// Whether the scalar only marks the letter before it.
  ///
  /// Combining classes under 10 belong to the letter itself: nukta, virama, the voicing of kana.
  private static func isDiacritic(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.canonicalCombiningClass.rawValue >= 10
  }

  private static let plainForms: [Unicode.Scalar: String] = [
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i",
    "ς": "σ", "‘": "'", "’": "'", "‛": "'", "“": "\"", "”": "\"", "‟": "\"",
  ]
}
