/// A stretch of a summary's text in which words may follow each other.
public struct Passage: Hashable, Sendable {
  public var part: SummaryPart
  public var place: PassagePlace
  /// Plain text, without markdown.
  public var text: String

  public init(part: SummaryPart, place: PassagePlace, text: String) {
    self.part = part
    self.place = place
    self.text = text
  }
}
