import ArgumentParser
import VerdictApp
import VerdictCore
import VerdictLibrary
import VerdictScreen

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print one summary, drawn for the terminal's width.")

  @Argument(
    help: "The summary's slug, its speaker's for the newest, or its file.", completion: .summaries)
  var name: String

  @Flag(exclusivity: .exclusive)
  var format: FormatFlag<ReadSummary>?

  @OptionGroup var options: LibraryOptions

  @OptionGroup var drawing: DrawingOptions

  @OptionGroup var paging: PagingOptions

  func run() throws {
    paging.begin()
    let opening =
      PathKind(name) == .file
      ? try Opening(
        name, library: options.folder, in: Libraries(), orCommandOf: Verdict.commandWords) : nil
    let library = try Libraries().bringUpToDate(opening?.library ?? options.open())
    let slug = Slug(slugifying: name)
    try Failure.reading {
      guard let summary = try opening?.summary ?? library.summary(meantBy: slug),
        let read = try library.document(ofSummary: summary)
      else {
        let hint = try library.nearestName(to: slug).map { "did you mean '\($0)'?" }
        throw Failure.unsuccessful(
          "there is no summary '\(name)'; \(hint ?? "`verdict list` shows what there is")")
      }
      if let format { return try format.print(read) }
      Output.standard.print(
        SummaryDocument.frame(
          read.summary, try library.neighbourhood(of: read.summary.speaker.slug),
          related: try library.relatedClaims(of: summary), width: Output.standard.width),
        drawing.style)
    }
  }
}
