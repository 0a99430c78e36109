import CStemmer
import Synchronization

/// The forms of an English word: license, licensed, licensing.
///
/// Words are forms of each other where the Snowball stemmer gives them one stem, and they begin alike.
public struct WordForms: Hashable, Sendable {
  /// What all forms begin with, at least two letters.
  public let beginning: String
  private let stem: String

  /// The forms of a folded word; nil where it has no other: a short word, or one that is not of
  /// ASCII letters alone.
  public init?(of word: String) {
    guard word.utf8.count >= Self.shortest, Self.isPlain(word) else { return nil }
    stem = Self.stem(of: word)
    guard stem.utf8.count >= 2, word.utf8.starts(with: stem.utf8.prefix(2)) else { return nil }
    // The last letter of a stem is the one that changes: study and studies have `studi`.
    beginning = String(stem.prefix(max(2, stem.utf8.count - 1)))
  }

  /// Whether a folded word is one of the forms.
  public func contain(_ word: String) -> Bool {
    word.utf8.starts(with: beginning.utf8) && Self.isPlain(word) && Self.stem(of: word) == stem
  }

  private static let shortest = 3

  private static func isPlain(_ word: String) -> Bool {
    word.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }

  private static func stem(of word: String) -> String {
    stemmer.withLock { stemmer in
      var word = word
      return word.withUTF8 { bytes in
        let stem = sb_stemmer_stem(stemmer, bytes.baseAddress, Int32(bytes.count))
        let count = Int(sb_stemmer_length(stemmer))
        return String(decoding: UnsafeBufferPointer(start: stem, count: count), as: UTF8.self)
      }
    }
  }

  /// One for all, since a stemmer holds the word it works on.
  private static let stemmer = Mutex(sb_stemmer_new("english", nil))
}
