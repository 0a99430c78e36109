import ArgumentParser
import VerdictApp
import VerdictCore
import VerdictLibrary
import VerdictScreen

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

  @Flag(exclusivity: .exclusive)
  var format: FormatFlag<Rows<Row>>?

  @OptionGroup var options: LibraryOptions

  @OptionGroup var drawing: DrawingOptions

  @OptionGroup var paging: PagingOptions

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit takes a number from 0 on") }
  }

  /// Prints a list in the format asked for, or drawn.
  ///
  /// - Parameters:
  ///   - word: What the rows are called.
  ///   - windowSize: How many rows to ask for at once.
  ///   - ask: Gives a window of the list.
  ///   - height: How many lines of the terminal a row takes.
  ///   - draw: Draws a row for the terminal.
  ///   - json: Prints the rows as JSON, where that says more of them than a list knows.
  /// - Throws: `Failure`, also where the list is empty.
  func printRows(
    _ word: CountedWord, windowsOf windowSize: Int = 1000,
    ask: @escaping (Library, ListFilter, Range<Int>) throws -> ListWindow<Row>,
    height: (Row) -> Int = { _ in 1 }, draw: (Row, inout Frame) -> Void,
    json: ((Library, Rows<Row>) throws -> Void)? = nil
  ) throws {
    let printing = try ListPrinting<Row>(word, query, limit: limit)
    let library = try options.openUpToDate()
    paging.begin()
    try printing.run(on: library, windowsOf: windowSize, ask: ask) { rows in
      if let json, format == .json { return try json(library, rows) }
      try FormatFlag.print(rows, as: format) {
        try rows.each { row in self.print(height: height(row)) { draw(row, &$0) } }
      }
    }
  }
}

extension ListArguments {
  /// Prints lines as wide as the terminal.
  func print(height: Int = 1, draw: (inout Frame) -> Void) {
    var frame = Frame(size: Size(width: Output.standard.width, height: height))
    draw(&frame)
    Output.standard.print(frame, drawing.style)
  }
}

extension SummarySortKey: ExpressibleByArgument {}
extension ClaimSortKey: ExpressibleByArgument {}
extension SpeakerSortKey: ExpressibleByArgument {}
extension SearchSortKey: ExpressibleByArgument {}
