/// A level-2 heading and the lines under it.
struct Section {
  let name: SectionName
  /// The heading as written.
  let title: String
  /// Where the words of the heading start.
  let offset: Int
  /// The lines after the heading.
  let lines: Range<Int>
  /// The blocks in those lines.
  let blocks: ArraySlice<OutlineBlock>
  /// Whether nothing stands under the heading.
  let isEmpty: Bool

  /// Cuts a document at its level-2 headings.
  ///
  /// - Parameters:
  ///   - outline: The blocks of the document.
  ///   - source: The text that they are of.
  /// - Returns: How many blocks stand before the first section, and the sections.
  static func split(_ outline: Outline, of source: SourceText) -> (
    preface: Int, sections: [Section]
  ) {
    let blocks = outline.blocks
    let starts = blocks.indices.filter { blocks[$0].kind == .heading(level: 2) }
    let ends = starts.dropFirst() + [blocks.count]
    let sections = zip(starts, ends).map { start, end in
      let heading = SourceHeading(source, lines: blocks[start].lines)
      let lastLine = end < blocks.count ? blocks[end].lines.lowerBound : source.lineCount
      let lines = heading.endLine..<max(heading.endLine, lastLine)
      return Section(
        name: SectionName(heading: heading.text), title: heading.text, offset: heading.offset,
        lines: lines, blocks: blocks[start + 1..<end],
        isEmpty: lines.allSatisfy { source.isBlank(line: $0) })
    }
    return (starts.first ?? blocks.count, sections)
  }
}
