import ArgumentParser
import VerdictApp
import VerdictCore
import VerdictLibrary
import VerdictScreen

struct Tools: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the tools that a library mentions, or those that a query finds.",
    discussion: """
      In a pipe: tool, slug, speaker and what they say of it with tabs between them, a line for each \
      mention.
      """)

  @OptionGroup var list: ListArguments<ToolListing>

  @Option(help: "What to sort by.")
  var sort = ToolSortKey.mentions

  func run() throws {
    let order = ListOrder(sort, isReversed: list.reverse)
    try list.printRows(.tool) { library, filter, range in
      try library.tools(filter: filter, order: order, range: range).window
    } draw: { row, frame in
      ToolListSource.draw(ToolRow(row), marker: nil, in: &frame, rect: Rect(frame.size))
    }
  }
}

extension ToolSortKey: ExpressibleByArgument {}
