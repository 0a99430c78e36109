/// A list of markdown, numbered or not.
public struct MarkdownList: Hashable, Sendable {
  /// The first number; nil for bullets.
  public var start: Int?
  public var entries: [MarkdownListEntry]

  public init(start: Int? = nil, entries: [MarkdownListEntry]) {
    self.start = start
    self.entries = entries
  }
}
