/// Reads what stands before the first section.
struct PrefaceReader {
  private(set) var standfirst: String?
  let introduction: String

  init(_ source: SourceText, lines: Range<Int>, blocks: ArraySlice<OutlineBlock>) {
    var taken: [Range<Int>] = []
    var hasHeading = false
    for block in blocks {
      switch block.kind {
      case .heading(level: 1) where !hasHeading:
        let heading = SourceHeading(source, lines: block.lines)
        hasHeading = !heading.text.trimmedBlanks.isEmpty
        if hasHeading { taken.append(block.lines.lowerBound..<heading.endLine) }
      case .quote where standfirst == nil:
        let text = Quote.words(source, lines: block.lines)
        standfirst = text.isEmpty ? nil : text
        taken.append(block.lines)
      case .heading, .quote, .paragraph, .list, .other: break
      }
    }
    introduction = source.text(lines: lines, without: taken)
  }
}
