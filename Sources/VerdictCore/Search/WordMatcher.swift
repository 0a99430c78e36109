/// Finds the words of patterns in a text, to mark them.
public struct WordMatcher: Sendable {
  /// By first word.
  private var patterns: [String: [WordPattern]] = [:]
  /// Those of one word that does not stand as it is written: a beginning, or one of some forms.
  private var bending: [WordPattern] = []

  /// Prepares to find any of the patterns.
  public init(_ patterns: [WordPattern]) {
    for pattern in patterns {
      guard let first = pattern.words.first else { continue }
      if pattern.words.count == 1, pattern.isPrefix || pattern.forms != nil {
        bending.append(pattern)
      } else {
        self.patterns[first, default: []].append(pattern)
      }
    }
  }

  /// The words of all matches, in order, without overlaps.
  public func ranges(in text: String) -> [Range<String.Index>] {
    let words = Words.ranges(in: text)
    var isMarked = Array(repeating: false, count: words.count)
    for (_, range) in matches(in: words.map(\.word)) {
      for position in range { isMarked[position] = true }
    }
    var ranges: [Range<String.Index>] = []
    for (word, isMarked) in zip(words, isMarked) where isMarked && word.range != ranges.last {
      ranges.append(word.range)
    }
    return ranges
  }

  /// The patterns that stand somewhere in a text.
  func found(in text: String) -> Set<WordPattern> {
    Set(matches(in: Words.folded(text)).map(\.pattern))
  }

  /// Each match, as positions of its words, by the position of its first.
  private func matches(in words: [String]) -> [(pattern: WordPattern, range: Range<Int>)] {
    if patterns.isEmpty && bending.isEmpty { return [] }
    var matches: [(pattern: WordPattern, range: Range<Int>)] = []
    for (position, word) in words.enumerated() {
      for pattern in bending where pattern.stands(in: words, at: position) {
        matches.append((pattern, position..<position + 1))
      }
      for pattern in patterns[word] ?? [] where pattern.stands(in: words, at: position) {
        matches.append((pattern, position..<position + pattern.words.count))
      }
    }
    return matches
  }
}

extension WordPattern {
  /// Whether these words stand at a position among others.
  package func stands(in words: [String], at position: Int) -> Bool {
    guard words.count - position >= self.words.count else { return false }
    if let forms, forms.contain(words[position]) { return true }
    for (offset, wanted) in self.words.enumerated() where words[position + offset] != wanted {
      guard isPrefix, offset == self.words.count - 1,
        words[position + offset].utf8.starts(with: wanted.utf8)
      else { return false }
    }
    return true
  }
}
