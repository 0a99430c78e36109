import ArgumentParser
import VerdictApp
import VerdictCore
import VerdictScreen

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print one summary, drawn for the terminal's width.")

  @Argument(help: "The summary's slug, or its speaker's for the newest.")
  var slug: String

  @OptionGroup var options: LibraryOptions

  @OptionGroup var drawing: DrawingOptions

  func run() throws {
    let library = try options.openUpToDate()
    let wanted = Slug(slugifying: slug)
    do {
      let ofSpeaker = try library.neighbourhood(of: wanted).summaries.first?.slug
      guard let summary = try library.summary(wanted) ?? ofSpeaker.flatMap(library.summary) else {
        throw Failure.unsuccessful(
          "there is no summary '\(slug)'; `verdict list` shows what there is")
      }
      let neighbourhood = try library.neighbourhood(of: summary.speaker.slug)
      Output.standard.print(
        SummaryDocument.frame(
          summary, neighbourhood, related: try library.relatedClaims(of: summary.slug),
          width: Output.standard.width), drawing.style)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure.cannotRead("\(error)")
    }
  }
}
