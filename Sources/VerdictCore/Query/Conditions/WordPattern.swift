/// A word, or words that follow each other, folded as `Words` folds them.
public struct WordPattern: Hashable, Sendable {
  /// At least one.
  public var words: [String]
  /// Whether the last word is only the beginning of one.
  public var isPrefix: Bool

  /// Creates a pattern from folded words, of which there must be one.
  public init(_ words: [String], isPrefix: Bool = false) {
    self.words = words
    self.isPrefix = isPrefix
  }
}
