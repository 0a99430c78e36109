import ArgumentParser
import VerdictApp
import VerdictCore
import VerdictLibrary
import VerdictScreen

struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find summaries, the best match first, and show where the words stand.",
    discussion: "In a pipe: slug, speaker, part and words found with tabs between them.")

  @OptionGroup var list: ListArguments<SearchHit>

  @Option(help: "What to sort by.")
  var sort = SearchSortKey.relevance

  func run() throws {
    guard try !ListFilter(words: list.query).isEmpty else {
      throw Failure.wrongUsage("say what to search for, such as: verdict search open weights")
    }
    let order = ListOrder(sort, isReversed: list.reverse)
    try list.printRows(.summary, windowsOf: 100) { library, filter, range in
      try library.search(filter: filter, order: order, range: range).window
    } height: { hit in
      1 + hit.snippets.count
    } draw: { hit, frame in
      SearchSource.draw(SearchRow(hit), marker: nil, in: &frame, rect: Rect(frame.size))
    }
  }
}
