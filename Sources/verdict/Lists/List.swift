import ArgumentParser
import VerdictApp
import VerdictCore
import VerdictLibrary
import VerdictScreen

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the summaries of a library, or those that a query finds.",
    discussion: "In a pipe: slug, speaker, date, title and verdicts with tabs between them.")

  @OptionGroup var list: ListArguments<SummaryListing>

  @Option(help: "What to sort by.")
  var sort = SummarySortKey.speaker

  func run() throws {
    let order = ListOrder(sort, isReversed: list.reverse)
    try list.printRows(.summary) { library, filter, range in
      try library.summaries(filter: filter, order: order, range: range).window
    } draw: { row, frame in
      SummaryListSource.draw(SummaryRow(row), in: &frame, rect: Rect(frame.size))
    }
  }
}
