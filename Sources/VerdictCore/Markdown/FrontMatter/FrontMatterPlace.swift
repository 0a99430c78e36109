/// Where a file's front matter is.
struct FrontMatterPlace {
  /// The lines between the marks; nil where there is no front matter.
  let lines: Range<Int>?
  let firstBodyLine: Int
  /// In bytes, where it is over the limit.
  let excessiveSize: Int?
  let diagnostics: [Diagnostic]

  init(_ source: SourceText) {
    var end: Int?
    let isOpened = source.isMark(line: 0, ["---"])
    if isOpened {
      end = (1..<max(source.lineCount, 1)).first { source.isMark(line: $0, ["---", "..."]) }
    }
    lines = end.map { 1..<$0 }
    firstBodyLine = end.map { $0 + 1 } ?? 0
    let size = end.map { source.range(ofLine: $0).lowerBound } ?? 0
    excessiveSize = size > FrontMatterTooLarge.maximumSize ? size : nil
    diagnostics = isOpened && end == nil ? [InvalidFrontMatter.unclosed()] : []
  }
}

extension SourceText {
  /// Whether a line holds nothing but one of the marks, blanks after it left out.
  fileprivate func isMark(line: Int, _ marks: [String]) -> Bool {
    let range = range(ofLine: line)
    let trimmed = trimmed(range)
    guard trimmed.lowerBound == range.lowerBound, trimmed.count == 3 else { return false }
    return marks.contains { bytes[trimmed].elementsEqual($0.utf8) }
  }
}
