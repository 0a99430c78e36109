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

  /// The match as it stands in a text that starts with so many lines more.
  func moved(down lines: Int) -> TextMatch {
    var moved = self
    for index in spans.indices { moved.spans[index].line += lines }
    return moved
  }

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

extension Frame {
  /// Marks what was found in lines that were drawn from the top left of a rectangle.
  ///
  /// - Parameters:
  ///   - matches: In the order of their lines.
  ///   - current: The match that the cursor is on: no other looks as if it were.
  ///   - rect: Where the lines were drawn.
  ///   - top: The line in its first row.
  package mutating func mark(
    _ matches: some Collection<TextMatch>, current: TextMatch? = nil, in rect: Rect, top: Int = 0
  ) {
    for match in matches {
      if match.lines.lowerBound >= top + rect.height { break }
      for span in match.spans where span.line >= top && span.line < top + rect.height {
        mark(
          span.columns, as: current.map { $0 == match ? .focused : .none },
          in: rect.splitTop(span.line - top).rest)
      }
    }
  }

  /// Marks cells of the first row of a rectangle.
  private mutating func mark(_ columns: Range<Int>, as selection: Style.Selection?, in rect: Rect) {
    guard (0..<size.height).contains(rect.y) else { return }
    for x in rect.x + columns.lowerBound..<rect.x + columns.upperBound
    where x < min(rect.maxX, size.width) && x >= 0 {
      self[x, rect.y].style.role = .match
      if let selection { self[x, rect.y].style.selection = selection }
    }
  }
}
