import ArgumentParser
import VerdictApp
import VerdictCore
import VerdictLibrary
import VerdictScreen

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the summaries of a library, or those that a query finds.",
    discussion: "In a pipe: slug, speaker, date, title and verdicts with tabs between them.")

  @OptionGroup var list: ListArguments

  @Option(help: "What to sort by.")
  var sort = SummarySortKey.speaker

  func run() throws {
    let filter = try list.filter
    let order = ListOrder(sort, isReversed: list.reverse)
    try list.printRows("summaries") { library, range in
      try library.summaries(filter: filter, order: order, range: range).window
    } print: {
      print($0)
    }
  }

  private func print(_ row: SummaryListing) {
    switch list.format {
    case .json: Output.standard.print(json: SummaryRecord(row))
    case .plain:
      Output.standard.print(record: [
        CleanText(row.slug.text), CleanText(row.speakerName),
        CleanText(row.date?.description ?? ""), CleanText(row.title),
        row.tally.shortCounts.text,
      ])
    case .drawn:
      var frame = Frame(size: Size(width: Output.standard.width, height: 1))
      _ = SummaryListSource.draw(SummaryRow(row), in: &frame, rect: Rect(frame.size))
      Output.standard.print(frame, list.drawing.style)
    }
  }
}
