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

  @OptionGroup var list: ListArguments

  @Option(help: "What to sort by; who has no value comes last.")
  var sort = SpeakerSortKey.name

  func run() throws {
    let filter = try list.filter
    let order = ListOrder(sort, isReversed: list.reverse)
    var isFirst = true
    try list.printRows("speakers") { library, range in
      try library.speakers(filter: filter, order: order, range: range).window
    } print: { row in
      if isFirst, list.format == .drawn { printHeader(order) }
      isFirst = false
      print(row)
    }
  }

  private func printHeader(_ order: ListOrder<SpeakerSortKey>) {
    var frame = Frame(size: Size(width: Output.standard.width, height: 1))
    frame.draw(
      SpeakerListSource.header(width: Output.standard.width, order: order), in: Rect(frame.size))
    Output.standard.print(frame, list.drawing.style)
  }

  private func print(_ row: Scorecard) {
    switch list.format {
    case .json: Output.standard.print(json: ScorecardRecord(row))
    case .plain: Output.standard.print(record: fields(of: row))
    case .drawn:
      var frame = Frame(size: Size(width: Output.standard.width, height: 1))
      _ = SpeakerListSource.draw(
        SpeakerRow(row), sortedBy: sort, in: &frame, rect: Rect(frame.size))
      Output.standard.print(frame, list.drawing.style)
    }
  }

  private func fields(of card: Scorecard) -> [CleanText] {
    let speaker = card.speaker
    let shares = [VerdictKind.real, .hype].map { kind in
      card.share(of: kind).map { $0.percent + " " + $0.interval } ?? ""
    }
    let counts = [card.agrees, card.contradicts, card.agreed, card.contradicted]
    return [
      CleanText(speaker.slug.text), CleanText(speaker.name), "\(speaker.summaryCount)",
      "\(speaker.tally.total)", speaker.tally.shortCounts.text,
    ] + shares + [card.paraphrasedShare.map(CleanText.init(percent:)) ?? ""]
      + counts.map { "\($0)" }
      + [card.first, card.last].map { CleanText($0?.description ?? "") }
  }
}
