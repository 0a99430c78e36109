/// One bullet or number of a list.
public struct MarkdownListEntry: Hashable, Sendable {
  /// Whether the task is ticked; nil where the entry is no task.
  public var isDone: Bool?
  public var blocks: [MarkdownBlock]

  public init(isDone: Bool? = nil, blocks: [MarkdownBlock]) {
    self.isDone = isDone
    self.blocks = blocks
  }
}
