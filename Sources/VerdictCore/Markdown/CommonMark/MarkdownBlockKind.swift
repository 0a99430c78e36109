/// A block as md4c announces it.
enum MarkdownBlockKind {
  case document
  case quote
  /// With the first number of an ordered list, nil for bullets.
  case list(start: Int?)
  /// With the state of a task, nil where the entry is none.
  case listEntry(isDone: Bool?)
  case rule
  case heading(level: Int)
  /// With the character of its fence, nil for indented code.
  case code(fence: UInt8?)
  case paragraph
  case table
  case tableRow
  case tableCell
}
