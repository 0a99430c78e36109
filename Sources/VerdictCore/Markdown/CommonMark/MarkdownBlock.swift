/// A block of markdown as a screen lays it out.
public indirect enum MarkdownBlock: Hashable, Sendable {
  /// Level 1 to 6.
  case heading(level: Int, [MarkdownInline])
  case paragraph([MarkdownInline])
  case list(MarkdownList)
  case quote([MarkdownBlock])
  /// Code with its line ends, the last one left out.
  case code(String)
  /// Rows of cells, the header first.
  case table(rows: [[[MarkdownInline]]])
  case rule

  /// The blocks of a text; lists and quotes deeper than 100 are flattened.
  public static func parse(_ text: String) -> [MarkdownBlock] {
    guard !text.isEmpty else { return [] }
    return MarkdownBuilder.build(MarkdownInput(Array(text.utf8))) ?? [.paragraph([.text(text)])]
  }
}

/// A list of markdown, numbered or not.
public struct MarkdownList: Hashable, Sendable {
  /// The first number; nil for bullets.
  public var start: Int?
  /// Whether no blank lines part the entries or what they hold.
  public var isTight: Bool
  /// At least one.
  public var entries: [MarkdownListEntry]

  /// Creates a list.
  public init(start: Int? = nil, isTight: Bool = true, entries: [MarkdownListEntry]) {
    self.start = start
    self.isTight = isTight
    self.entries = entries
  }
}

/// One bullet or number of a list.
public struct MarkdownListEntry: Hashable, Sendable {
  /// Whether the task is ticked; nil where the entry is no task.
  public var isDone: Bool?
  /// What the entry holds, in order.
  public var blocks: [MarkdownBlock]

  /// Creates an entry of a list.
  public init(isDone: Bool? = nil, blocks: [MarkdownBlock]) {
    self.isDone = isDone
    self.blocks = blocks
  }
}
