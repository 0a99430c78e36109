import ArgumentParser
import VerdictApp
import VerdictCore
import VerdictLibrary

/// What the commands that print a list have in common.
struct ListArguments<Row: ListRow & Hashable & Sendable>: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      """
      What to look for, in the language of the browser's `/`, such as 'verdict:hype open weights'. \
      Put it in single quotes: a shell takes > < * ( ) and " for itself. Put -- before a query \
      that begins with -.
      """, discussion: QueryGuide.text(width: Self.helpWidth)),
    completion: .queries)
  var query: [String] = []

  /// What ArgumentParser leaves of 80 columns beside the indent of a discussion.
  private static var helpWidth: Int { 71 }

  @Option(help: "Print at most so many.")
  var limit: Int?

  @Flag(help: "Print the last first.")
  var reverse = false

  @Flag(exclusivity: .chooseFirst)
  var format: FormatFlag<Rows<Row>>?

  @OptionGroup var options: LibraryOptions

  @OptionGroup var drawing: DrawingOptions

  @OptionGroup var paging: PagingOptions

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit takes a number from 0 on") }
  }

  /// What to look for.
  ///
  /// - Throws: `Failure.wrongQuery`, with a caret below what is wrong.
  var filter: ListFilter {
    get throws { try ListFilter(words: query) }
  }

  /// Prints a list in the format asked for; without one, a pipe gets records and a terminal gets
  /// what `draw` prints.
  ///
  /// - Parameters:
  ///   - word: What the rows are called.
  ///   - windowSize: How many rows to ask for at once.
  ///   - ask: Gives a window of the list.
  ///   - draw: Prints a row for the terminal.
  ///   - json: Prints the rows as JSON, where that says more of them than a list knows.
  /// - Throws: `Failure`, also where the list is empty.
  func printRows(
    _ word: CountedWord, windowsOf windowSize: Int = 1000,
    ask: @escaping (Library, Range<Int>) throws -> ListWindow<Row>, draw: (Row) -> Void,
    json: ((Library, Rows<Row>) throws -> Void)? = nil
  ) throws {
    let filter = try filter
    let library = try options.openUpToDate()
    paging.begin()
    var count = 0
    let rows = Rows(limit: limit, windowsOf: windowSize) { range in
      let window = try Failure.reading { try ask(library, range) }
      count = window.count
      return window
    }
    if let json, format == .json {
      try json(library, rows)
    } else if let format = format ?? (Output.standard.isTerminal ? nil : .pipe) {
      try format.print(rows)
    } else {
      try rows.each(draw)
    }
    guard count == 0 else { return }
    let misses = try Failure.reading { try library.nearMisses(of: filter) }
    let asked = query.joined(separator: " ")
    throw Failure.unsuccessful(
      (["no \(word.many.string) in '\(library.root)'" + (filter.isEmpty ? "" : " match '\(asked)'")]
        + misses.map(\.text.string)).reduce("") { text, sentence in
          text + (text.isEmpty ? "" : text.last == "?" ? " " : ". ") + sentence
        })
  }
}

extension SummarySortKey: ExpressibleByArgument {}
extension ClaimSortKey: ExpressibleByArgument {}
extension SpeakerSortKey: ExpressibleByArgument {}
extension SearchSortKey: ExpressibleByArgument {}

extension ListFilter {
  /// What the words of a command line ask for.
  ///
  /// - Throws: `Failure.wrongQuery`, with a caret below what is wrong.
  init(words: [String]) throws(Failure) {
    let text = words.joined(separator: " ")
    do {
      self.init(query: try Query(parsing: text))
    } catch {
      throw .wrongQuery(text, error)
    }
  }
}
