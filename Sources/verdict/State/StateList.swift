import ArgumentParser
import VerdictApp
import VerdictCore
import VerdictLibrary

struct StateList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List your marks on a library.",
    discussion: """
      Marks follow a claim that is reworded, where it is sure which claim it became. What they are on \
      may be gone all the same: they are kept, and listed with --lost.
      One a line: kind, summary or claim, kept or lost, opinion, words and note with tabs between them.
      """)

  @Flag(help: "List only those on what is gone.")
  var lost = false

  @Flag(exclusivity: .exclusive)
  var format: FormatFlag<Rows<MarkListing>>?

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let library = try options.openUpToDate()
    do {
      _ = try library.followMarks()
    } catch {
      Output.standard.complain(
        "verdict: marks follow no reworded claims: " + CleanText(ReaderState.reason(of: error)))
    }
    let marks = try Failure.reading { try library.listedMarks() }.filter { $0.isLost || !lost }
    try (format ?? .pipe).print(Rows(marks))
    if marks.isEmpty {
      throw Failure.unsuccessful(lost ? "no marks are lost" : "there are no marks")
    }
  }
}
