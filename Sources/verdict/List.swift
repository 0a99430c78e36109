import ArgumentParser
import VerdictCore
import VerdictLibrary
import VerdictScreen

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the summaries of a library.",
    discussion: "In a pipe: slug, speaker, date, title and verdicts with tabs between them.")

  private static let windowSize = 1000

  @OptionGroup var options: LibraryOptions

  @OptionGroup var colours: ColourOptions

  func run() throws {
    let library = try options.openUpToDate()
    var start = 0
    var count = 0
    repeat {
      let window = try rows(of: library, from: start)
      window.rows.forEach(print)
      count = window.count
      start += Self.windowSize
    } while start < count
    if count == 0 { throw Failure.unsuccessful("no summaries in '\(library.root)'") }
  }

  private func rows(of library: Library, from start: Int) throws -> ListWindow<SummaryListing> {
    do {
      return try library.summaries(
        filter: ListFilter(), order: ListOrder(.speaker), range: start..<start + Self.windowSize,
        anchor: nil
      ).window
    } catch {
      throw Failure.cannotRead("\(error)")
    }
  }

  private func print(_ row: SummaryListing) {
    guard Output.isTerminal else {
      let counts = row.tally.shortCounts.runs.reduce(CleanText("")) { $0 + $1.text }
      Output.print(record: [
        CleanText(row.slug.text), CleanText(row.speakerName),
        CleanText(row.date?.description ?? ""),
        CleanText(row.title), counts,
      ])
      return
    }
    var frame = Frame(size: Size(width: Output.width, height: 1))
    _ = SummaryListSource.draw(SummaryRow(row), in: &frame, rect: Rect(frame.size))
    Output.print(frame, colours)
  }
}
