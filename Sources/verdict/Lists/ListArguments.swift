import ArgumentParser
import VerdictApp
import VerdictCore
import VerdictLibrary
import VerdictScreen

/// What the commands that print a list have in common.
struct ListArguments: ParsableArguments {
  /// How many rows are asked for at once.
  private static let windowSize = 1000

  @Argument(
    help: ArgumentHelp(
      """
      What to look for, in the language of the browser's `/`, such as 'verdict:hype open weights'. \
      Put -- before a query that begins with -.
      """, discussion: QueryGuide.text))
  var query: [String] = []

  @Option(help: "Print at most so many.")
  var limit: Int?

  @Flag(help: "Print the last first.")
  var reverse = false

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print one record a line, as in a pipe.")
  var plain = false

  @OptionGroup var options: LibraryOptions

  @OptionGroup var drawing: DrawingOptions

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit takes a number from 0 on") }
  }

  var format: ListFormat {
    if json { return .json }
    return plain || !Output.standard.isTerminal ? .plain : .drawn
  }

  /// What to look for.
  ///
  /// - Throws: `Failure.wrongUsage`, with a caret below what is wrong.
  var filter: ListFilter {
    get throws {
      let text = query.joined(separator: " ")
      do {
        return ListFilter(query: try Query(parsing: text))
      } catch {
        throw Failure.wrongQuery(text, error)
      }
    }
  }

  /// Prints a list, window by window.
  ///
  /// - Parameters:
  ///   - nouns: What the rows are called.
  ///   - windowSize: How many rows to ask for at once.
  ///   - ask: Gives a window of the list.
  ///   - print: Prints a row in the format wanted.
  /// - Throws: `Failure`, also where the list is empty.
  func printRows<Row>(
    _ nouns: CleanText, windowSize: Int = Self.windowSize,
    ask: (Library, Range<Int>) throws -> ListWindow<Row>, print: (Row) -> Void
  ) throws {
    let filter = try filter
    let library = try options.openUpToDate()
    let end = limit ?? .max
    var (start, count) = (0, 0)
    if format == .json { Output.standard.beginJSON() }
    repeat {
      let window: ListWindow<Row>
      do {
        window = try ask(library, start..<min(start + windowSize, end))
      } catch {
        throw Failure.cannotRead("\(error)")
      }
      window.rows.forEach(print)
      count = window.count
      start += windowSize
    } while start < min(count, end)
    if format == .json { Output.standard.endJSON() }
    guard count == 0 else { return }
    throw Failure.unsuccessful(
      filter.isEmpty
        ? "no \(nouns.string) in '\(library.root)'"
        : "no \(nouns.string) in '\(library.root)' match '\(query.joined(separator: " "))'")
  }
}

/// How a list is printed.
enum ListFormat {
  /// For the width of the terminal.
  case drawn
  /// One record a line, with tabs between its fields.
  case plain
  case json
}

extension SummarySortKey: ExpressibleByArgument {}
extension ClaimSortKey: ExpressibleByArgument {}
extension SpeakerSortKey: ExpressibleByArgument {}
extension SearchSortKey: ExpressibleByArgument {}
