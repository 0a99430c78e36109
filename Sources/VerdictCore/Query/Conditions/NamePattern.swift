/// A pattern for names: words that follow each other, or with `*` the whole name.
public struct NamePattern: Hashable, Sendable {
  /// Folded words with one blank between them; `*` stands for any text, blanks included.
  public var text: String

  public init(_ text: String) { self.text = text }

  public var isWhole: Bool { text.utf8.contains(UInt8(ascii: "*")) }
}
