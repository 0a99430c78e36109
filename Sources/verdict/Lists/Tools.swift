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
    let filter = try list.filter
    let order = ListOrder(sort, isReversed: list.reverse)
    try list.printRows(.tool) { library, range in
      try library.tools(filter: filter, order: order, range: range).window
    } draw: { row in
      var frame = Frame(size: Size(width: Output.standard.width, height: 1))
      ToolListSource.draw(ToolRow(row), marker: nil, in: &frame, rect: Rect(frame.size))
      Output.standard.print(frame, list.drawing.style)
    }
  }
}

extension ToolSortKey: ExpressibleByArgument {}
