import VerdictCore

/// Marks the words of a query in the rows of a list.
package struct RowMarker {
  private let matchers: [SummaryPart: WordMatcher]

  /// Nil where the query looks for no words.
  init?(_ query: Query) {
    let words = query.wordPatterns
    if words.isEmpty { return nil }
    matchers = Dictionary(
      uniqueKeysWithValues: [SummaryPart.title, .speaker, .claims].map { part in
        (part, WordMatcher(words.filter { $0.isLookedFor(in: part) }.map(\.pattern)))
      })
  }

  fileprivate func matches(in text: CleanText, of part: SummaryPart) -> [TextMatch] {
    matchers[part].map { LineWords([Line(text)]).matches(of: $0) } ?? []
  }
}

extension Frame {
  /// Draws a text of some part of a summary as a line, with the words looked for marked.
  package mutating func draw(
    _ text: CleanText, _ role: Role = .text, of part: SummaryPart, marker: RowMarker?, in rect: Rect
  ) {
    draw(text, role, in: rect)
    if let marker { mark(marker.matches(in: text, of: part), in: rect) }
  }
}
