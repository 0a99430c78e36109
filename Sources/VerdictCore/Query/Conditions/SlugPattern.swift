/// A slug, in which `*` stands for any text.
public struct SlugPattern: Hashable, Sendable {
  public var text: String

  public init(_ text: String) { self.text = text }

  public var isExact: Bool { !text.utf8.contains(UInt8(ascii: "*")) }
}
