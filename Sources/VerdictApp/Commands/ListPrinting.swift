import VerdictCore
import VerdictLibrary

/// A list of a library on its way to standard output.
package struct ListPrinting<Row: ListRow & Hashable & Sendable> {
  /// What the rows are called.
  package let word: CountedWord
  /// The words of the query as they were typed, and what they ask for.
  package let words: [String]
  package let filter: ListFilter
  /// The most rows to print; nil for all.
  package let limit: Int?
  package let output: Output

  /// - Throws: `Failure.wrongQuery`, with a caret below what is wrong.
  package init(
    _ word: CountedWord, _ words: [String], limit: Int? = nil, output: Output = .standard
  ) throws(Failure) {
    self.word = word
    self.words = words
    filter = try ListFilter(words: words)
    self.limit = limit
    self.output = output
  }

  /// Prints the rows.
  ///
  /// - Parameters:
  ///   - library: Up to date.
  ///   - windowSize: How many rows to ask for at once.
  ///   - ask: Gives a window of the list.
  ///   - print: Prints them.
  /// - Throws: `Failure`, also where the list is empty: then with what may have been meant.
  package func run(
    on library: Library, windowsOf windowSize: Int = 1000,
    ask: @escaping (Library, ListFilter, Range<Int>) throws -> ListWindow<Row>,
    print: (Rows<Row>) throws -> Void
  ) throws {
    var count = 0
    let rows = Rows<Row>(limit: limit, windowsOf: windowSize) { range in
      let window = try Failure.reading { try ask(library, filter, range) }
      count = window.count
      return window
    }
    try print(rows)
    guard count == 0 else { return }
    try output.flush()
    let misses = try Failure.reading { try library.nearMisses(of: filter) }
    let nothing =
      "no \(word.many.string) in '\(library.root)'"
      + (filter.isEmpty ? "" : " match '\(words.joined(separator: " "))'")
    throw Failure.unsuccessful(
      misses.map(\.text.string).reduce(nothing) { text, sentence in
        text + (text.last == "?" ? " " : ". ") + sentence
      })
  }
}

extension ListFilter {
  /// What the words of a command line ask for.
  ///
  /// - Throws: `Failure.wrongQuery`, with a caret below what is wrong.
  package init(words: [String]) throws(Failure) {
    let text = words.joined(separator: " ")
    do {
      self.init(query: try Query(parsing: text))
    } catch {
      throw .wrongQuery(text, error)
    }
  }
}
