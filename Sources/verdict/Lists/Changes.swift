import ArgumentParser
import Foundation
import VerdictApp
import VerdictCore
import VerdictLibrary
import VerdictScreen

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

  @Flag(exclusivity: .chooseFirst)
  var format: FormatFlag<Rows<SummaryChange>>?

  @OptionGroup var options: LibraryOptions

  @OptionGroup var drawing: DrawingOptions

  @OptionGroup var paging: PagingOptions

  func run() throws {
    let library = try options.openUpToDate()
    guard library.readerState != nil else {
      throw Failure.cannotRead("there is no home to keep in what you have seen")
    }
    let report = try Failure.reading { try library.changes(since: since?.start) ?? ChangeReport() }
    guard let begins = report.begins else { return try begin(library) }
    if let since, since <= begins {
      Output.standard.complain(
        "verdict: what you saw before \(CleanText(begins.description)) is not known; "
          + "this is what changed since then")
    }
    if report.changes.isEmpty {
      throw Failure.unsuccessful(
        "nothing in '\(library.root)' has changed since you saw it")
    }
    paging.begin()
    if let format = format ?? (Output.standard.isTerminal ? nil : .pipe) {
      try format.print(Rows(report.changes))
    } else {
      Output.standard.print(report.changes.flatMap(\.lines), drawing.style)
    }
    try Output.standard.flush()
    guard seen else { return }
    let count = try Self.keeping { try library.see(as: "all seen") }
    Output.standard.complain("\(count, .summary) counted as seen")
  }

  /// Begins to note what is seen.
  private func begin(_ library: Library) throws {
    _ = try Self.keeping { try library.beginLedger() }
    throw Failure.unsuccessful(
      "nothing is known yet of what you saw before; what is in '\(library.root)' now counts as seen"
    )
  }

  /// Changes what is kept.
  ///
  /// - Throws: `Failure.cannotRead` where that cannot be done.
  private static func keeping<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch {
      throw Failure.cannotRead("what you see is not noted: \(ReaderState.reason(of: error))")
    }
  }
}

extension PartialDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }

  /// When its first day begins by the clock on the wall, in seconds since 1970.
  fileprivate var start: Double {
    var parts = tm()
    parts.tm_year = Int32(year - 1900)
    parts.tm_mon = Int32((month ?? 1) - 1)
    parts.tm_mday = Int32(day ?? 1)
    parts.tm_isdst = -1
    // A moment before, so that what was seen at midnight belongs to the day.
    return Double(mktime(&parts)) - 0.001
  }
}
