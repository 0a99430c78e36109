/// Reads what stands before the first section.
struct PrefaceReader {
  /// The first level-1 heading.
  private(set) var heading: String?
  private(set) var standfirst: String?
  let introduction: String

  init(_ source: SourceText, lines: Range<Int>, blocks: ArraySlice<OutlineBlock>) {
    var taken: [Range<Int>] = []
    for block in blocks {
      switch block.kind {
      case .heading(level: 1) where heading == nil:
        let sourceHeading = SourceHeading(source, lines: block.lines)
        heading = sourceHeading.text.trimmedBlanks
        taken.append(block.lines.lowerBound..<sourceHeading.endLine)
      case .quote where standfirst == nil:
        let text = Quote.words(source, lines: block.lines)
        standfirst = text.isEmpty ? nil : text
        taken.append(block.lines)
      case .heading, .quote, .paragraph, .list, .other: break
      }
    }
    if heading?.isEmpty == true { heading = nil }
    introduction = source.text(lines: lines, without: taken)
  }
}
