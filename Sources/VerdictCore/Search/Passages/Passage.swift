/// A stretch of a summary's text in which words may follow each other.
public struct Passage: Hashable, Sendable {
  /// The part of the summary that the passage belongs to.
  public var part: SummaryPart
  /// Where the passage is shown.
  public var place: PassagePlace
  /// Plain text, without markdown.
  public var text: String

  /// Creates a passage of plain text.
  public init(part: SummaryPart, place: PassagePlace, text: String) {
    self.part = part
    self.place = place
    self.text = text
  }
}
