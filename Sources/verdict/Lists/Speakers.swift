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
    let order = ListOrder(sort, isReversed: list.reverse)
    var isFirst = true
    try list.printRows(.speaker) { library, filter, range in
      try library.speakers(filter: filter, order: order, range: range).window
    } draw: { row, frame in
      if isFirst { printHeads() }
      isFirst = false
      SpeakerListSource.draw(SpeakerRow(row), sortedBy: sort, in: &frame, rect: Rect(frame.size))
    }
  }

  private func printHeads() {
    list.print { frame in
      let table = SpeakerListSource.table(width: frame.size.width, sortedBy: sort)
      frame.draw(table.heads(sortedBy: sort), in: Rect(frame.size))
    }
  }
}
