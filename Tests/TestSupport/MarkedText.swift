/// A text with `‸` where something is expected to be found.
package struct MarkedText {
  package static let mark: Character = "‸"

  /// The text without its marks.
  package let text: String
  /// For each mark, its line from 1 and what stands before it on that line.
  package let locations: [(line: Int, before: String)]

  package init(_ marked: String) {
    var text = ""
    var locations: [(line: Int, before: String)] = []
    for (index, line) in marked.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      var before = ""
      for character in line {
        if character == Self.mark {
          locations.append((index + 1, before))
        } else {
          before.append(character)
        }
      }
      text += (index == 0 ? "" : "\n") + before
    }
    self.text = text
    self.locations = locations
  }
}
