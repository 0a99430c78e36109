/// A short piece of a passage with the words that a query found in it.
public struct Snippet: Hashable, Sendable {
  /// The part of the summary that the passage belongs to.
  public var part: SummaryPart
  /// Where the passage is shown.
  public var place: PassagePlace
  /// On one line; `…` where it was cut.
  public var text: String
  /// The words found, as UTF-8 offsets in `text`, in order, without overlaps.
  public var marks: [Range<Int>]

  /// Creates a snippet; `marks` are UTF-8 offsets in `text`.
  public init(part: SummaryPart, place: PassagePlace, text: String, marks: [Range<Int>]) {
    self.part = part
    self.place = place
    self.text = text
    self.marks = marks
  }
}
