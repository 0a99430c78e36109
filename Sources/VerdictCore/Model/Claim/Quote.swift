/// What the speaker said, verbatim or as a paraphrase.
public struct Quote: Hashable, Sendable {
  /// Markdown, without the quote marks of the block and without the paraphrase mark.
  public var text: String
  /// Whether the words are the reviewer's; a paraphrase is never shown or counted as verbatim.
  public var isParaphrase: Bool

  /// What ends a paraphrase in markdown.
  public static let paraphraseMark = "[representative paraphrase]"

  /// Creates a quote.
  public init(text: String, isParaphrase: Bool) {
    self.text = text
    self.isParaphrase = isParaphrase
  }
}
