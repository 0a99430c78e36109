/// A slug, in which `*` stands for any text.
public struct SlugPattern: Hashable, Sendable {
  /// Letters and digits of slugs, `-` and `*`.
  public var text: String

  /// Creates a pattern from the text of a slug.
  public init(_ text: String) { self.text = text }

  /// Whether only one slug can match.
  public var isExact: Bool { !text.utf8.contains(UInt8(ascii: "*")) }
}
