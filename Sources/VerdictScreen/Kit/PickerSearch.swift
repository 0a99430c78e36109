import VerdictCore

/// What the rows of a picker are searched for, and which of them have it, the best first.
package struct PickerSearch: Hashable, Sendable {
  /// What was typed; empty for all rows.
  package private(set) var words = ""
  /// The rows found, by index; nil for all.
  package private(set) var found: [Int]?

  package init() {}

  /// Looks for words in the texts of all rows.
  ///
  /// Complexity: O(n) in the length of the texts.
  package mutating func look(for words: String, in texts: [CleanText]) {
    self.words = words
    let typed = Folding.fold(words)
    guard typed.contains(where: { $0 != " " }) else {
      found = nil
      return
    }
    let ranks = texts.map { Self.rank(of: typed, in: Folding.fold($0.string)) }
    found = texts.indices.filter { ranks[$0] != nil }
      .sorted { (ranks[$0] ?? 0, $0) < (ranks[$1] ?? 0, $1) }
  }

  /// How well a text fits what was typed, both folded, 0 the best; nil where it does not.
  ///
  /// It starts so, each word starts one of its words, it holds each word, or it holds the letters in
  /// their order.
  package static func rank(of typed: String, in text: String) -> Int? {
    let typed = typed.drop { $0 == " " }
    if text.hasPrefix(typed) { return 0 }
    let words = typed.split(separator: " ")
    let starts = text.split { !$0.isLetter && !$0.isNumber }
    if words.allSatisfy({ word in starts.contains { $0.hasPrefix(word) } }) { return 1 }
    if words.allSatisfy({ text.contains($0) }) { return 2 }
    var rest = text[...]
    for letter in typed where letter != " " {
      guard let index = rest.firstIndex(of: letter) else { return nil }
      rest = rest[rest.index(after: index)...]
    }
    return 3
  }
}
