import ArgumentParser
import VerdictApp
import VerdictCore
import VerdictLibrary
import VerdictScreen

struct Actions: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the action items of a library, or those that a query finds.",
    discussion: "In a pipe: slug, open or done, speaker and item with tabs between them.")

  @OptionGroup var list: ListArguments<ActionListing>

  @Option(help: "What to sort by.")
  var sort = ActionSortKey.open

  func run() throws {
    let order = ListOrder(sort, isReversed: list.reverse)
    try list.printRows(.action) { library, filter, range in
      try library.actions(filter: filter, order: order, range: range).window
    } draw: { row, frame in
      ActionListSource.draw(ActionRow(row), marker: nil, in: &frame, rect: Rect(frame.size))
    }
  }
}

extension ActionSortKey: ExpressibleByArgument {}
