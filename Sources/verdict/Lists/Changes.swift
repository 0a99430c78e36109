import ArgumentParser
import VerdictApp
import VerdictCore

struct Changes: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what changed since you last saw it: summaries, claims, verdicts.",
    discussion: """
      What you open in the browser counts as seen; so does all that is there when the browser, or \
      this command, looks at a library for the first time.
      In a pipe: slug, added, removed or changed, the day you saw it, the verdict before, the verdict \
      now and the claim with tabs between them.
      """)

  @Option(help: "Compare with what you had seen before this day: YYYY, YYYY-MM or YYYY-MM-DD.")
  var since: PartialDate?

  @Flag(help: "Count all of it as seen afterwards. In the browser, u undoes that.")
  var seen = false

  @Flag(exclusivity: .exclusive)
  var format: FormatFlag<Rows<SummaryChange>>?

  @OptionGroup var options: LibraryOptions

  @OptionGroup var drawing: DrawingOptions

  @OptionGroup var paging: PagingOptions

  func run() throws {
    let library = try options.openUpToDate()
    let report = try library.changesSeen(since: since)
    if let since, let begins = report.begins, since <= begins {
      Output.standard.complain(
        "verdict: what you saw before \(CleanText(begins.description)) is not known; "
          + "this is what changed since then")
    }
    if report.changes.isEmpty {
      throw Failure.unsuccessful(
        "nothing in '\(library.root)' has changed since you saw it")
    }
    paging.begin()
    try FormatFlag.print(Rows(report.changes), as: format) {
      Output.standard.print(report.changes.flatMap(\.lines), drawing.style)
    }
    try Output.standard.flush()
    guard seen else { return }
    Output.standard.complain("\(try library.countAsSeen(), .summary) counted as seen")
  }
}

extension PartialDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
