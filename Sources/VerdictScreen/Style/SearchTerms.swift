import VerdictCore

/// What is looked for in a text.
package enum SearchTerms: Hashable, Sendable {
  /// Letters that follow each other, parts of words included.
  case text(String)
  /// The words of a query.
  case words([MarkedWords])

  /// The words that a query looks for; nil where it looks for none.
  init?(_ query: Query) {
    let words = query.wordPatterns
    if words.isEmpty { return nil }
    self = .words(words)
  }

  /// Every match of it in a laid-out text, in order.
  ///
  /// - Parameters:
  ///   - lines: The text.
  ///   - parts: The parts of a summary that the text may be of; all of them where there are none.
  /// - Returns: The matches.
  package func matches(in lines: [Line], of parts: Set<SummaryPart> = []) -> [TextMatch] {
    switch self {
    case .text(let text): FoldedText(lines).matches(of: text)
    case .words(let words):
      LineWords(lines).matches(
        of: WordMatcher(
          words.filter { words in
            parts.isEmpty || parts.contains(where: words.isLookedFor)
          }.map(\.pattern)))
    }
  }
}
