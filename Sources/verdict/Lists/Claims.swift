import ArgumentParser
import VerdictApp
import VerdictCore
import VerdictLibrary
import VerdictScreen

struct Claims: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the claims of a library, or those that a query finds.",
    discussion: "In a pipe: summary#claim, verdict, speaker and claim with tabs between them.")

  @OptionGroup var list: ListArguments<ClaimListing>

  @Option(help: "What to sort by.")
  var sort = ClaimSortKey.speaker

  func run() throws {
    let order = ListOrder(sort, isReversed: list.reverse)
    try list.printRows(.claim) { library, filter, range in
      try library.claims(filter: filter, order: order, range: range).window
    } draw: { row, frame in
      ClaimListSource.draw(ClaimRow(row), in: &frame, rect: Rect(frame.size))
    } json: { library, rows in
      try Output.standard.print(library.reading(rows), as: ReadClaim.json)
    }
  }
}
