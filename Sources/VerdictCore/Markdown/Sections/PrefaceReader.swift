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
        let words = SourceHeading(source, lines: block.lines)
        heading = words.text.trimmedBlanks
        taken.append(block.lines.lowerBound..<words.endLine)
      case .quote where standfirst == nil:
        let words = Quote.words(source, lines: block.lines)
        standfirst = words.isEmpty ? nil : words
        taken.append(block.lines)
      case .heading, .quote, .paragraph, .list, .other: break
      }
    }
    if heading?.isEmpty == true { heading = nil }
    introduction = source.text(lines: lines, without: taken)
  }
}
