import ArgumentParser
import VerdictApp
import VerdictCore
import VerdictLibrary
import VerdictScreen

struct Speakers: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the speakers of a library with their scorecards, or those that a query finds.",
    discussion: """
      A query finds the speakers with a summary that matches; without one, those whom others only \
      speak of are listed too. Shares come with the interval in which they lie with 95% confidence, \
      and only from five claims on.

      In a pipe, with tabs between them: slug, name, summaries, claims, verdicts, share of real, \
      share of hype, share of paraphrased quotes, how many speakers they agree with, contradict, \
      are agreed with and are contradicted by, days of their first and last talk.
      """)

  @OptionGroup var list: ListArguments<Scorecard>

  @Option(help: "What to sort by; who has no value comes last.")
  var sort = SpeakerSortKey.name

  func run() throws {
    let filter = try list.filter
    let order = ListOrder(sort, isReversed: list.reverse)
    var isFirst = true
    try list.printRows(.speaker) { library, range in
      try library.speakers(filter: filter, order: order, range: range).window
    } draw: { row in
      if isFirst { printHeader(order) }
      isFirst = false
      var frame = Frame(size: Size(width: Output.standard.width, height: 1))
      SpeakerListSource.draw(
        SpeakerRow(row), sortedBy: sort, in: &frame, rect: Rect(frame.size))
      Output.standard.print(frame, list.drawing.style)
    }
  }

  private func printHeader(_ order: ListOrder<SpeakerSortKey>) {
    var frame = Frame(size: Size(width: Output.standard.width, height: 1))
    let table = SpeakerListSource.table(width: Output.standard.width, sortedBy: order.key)
    frame.draw(table.heads(sortedBy: order.key), in: Rect(frame.size))
    Output.standard.print(frame, list.drawing.style)
  }
}
