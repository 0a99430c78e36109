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
