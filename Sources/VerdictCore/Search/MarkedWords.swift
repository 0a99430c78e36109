import Algorithms

/// Words that a query looks for, and where.
public struct MarkedWords: Hashable, Sendable {
  /// The words.
  public var pattern: WordPattern
  /// Anywhere where there are none.
  public var parts: Set<SummaryPart>

  /// Creates a search for words in some parts, or in all where there are none.
  public init(_ pattern: WordPattern, in parts: Set<SummaryPart> = []) {
    self.pattern = pattern
    self.parts = parts
  }

  /// Whether the words are looked for in a part.
  public func isLookedFor(in part: SummaryPart) -> Bool { parts.isEmpty || parts.contains(part) }
}

extension Query {
  /// The words that a match has rather than lacks, each once, in the order of the query.
  public var wordPatterns: [MarkedWords] {
    var found: [MarkedWords] = []
    addWords(to: &found, isWanted: true)
    return Array(found.uniqued())
  }

  private func addWords(to found: inout [MarkedWords], isWanted: Bool) {
    switch self {
    case .condition(.words(let pattern, let parts)) where isWanted:
      found.append(MarkedWords(pattern, in: parts))
    case .everything, .condition: break
    case .not(let query): query.addWords(to: &found, isWanted: !isWanted)
    case .all(let queries), .any(let queries):
      for query in queries { query.addWords(to: &found, isWanted: isWanted) }
    }
  }
}
