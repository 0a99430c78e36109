/// A pattern for names: words that follow each other, or with `*` the whole name.
public struct NamePattern: Hashable, Sendable {
  /// Folded words with one blank between them; `*` stands for any text, blanks included.
  public var text: String

  /// Creates a pattern from folded text; `init(written:)` folds what a person writes.
  public init(_ text: String) { self.text = text }

  /// Whether the pattern must match the whole name.
  public var isWhole: Bool { text.utf8.contains(UInt8(ascii: "*")) }
}
