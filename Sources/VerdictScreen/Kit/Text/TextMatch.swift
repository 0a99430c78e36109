/// Words found in a laid-out text: on one line, or over the end of one onto the next.
package struct TextMatch: Hashable, Sendable {
  package struct Span: Hashable, Sendable {
    /// From 0.
    package var line: Int
    /// In cells, from 0.
    package var columns: Range<Int>
  }

  /// In order; at least one.
  package private(set) var spans: [Span]

  init(_ span: Span) { spans = [span] }

  package var lines: Range<Int> { spans[0].line..<spans[spans.count - 1].line + 1 }

  /// Takes in the cells that come next.
  mutating func extend(by span: Span) {
    let last = spans[spans.count - 1]
    if last.line == span.line {
      let start = last.columns.lowerBound
      spans[spans.count - 1].columns = start..<max(last.columns.upperBound, span.columns.upperBound)
    } else {
      spans.append(span)
    }
  }
}
