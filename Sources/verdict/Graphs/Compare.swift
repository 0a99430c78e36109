import ArgumentParser
import VerdictApp
import VerdictCore
import VerdictLibrary

struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Set two to four speakers side by side: what connects them, which claims their authors relate, and which are closest in wording.",
    discussion: """
      The newest 50 summaries of each are read.
      In a pipe, with tabs between the fields: `speaker`, slug, name and verdicts; `says`, source, \
      agrees or contradicts, target and reasons; `tool` or `topic`, name and speakers; `agrees`, \
      `contradicts` or `conflicting` where authors relate two claims, `closest` where only the \
      wording is alike, and summary#claim, verdict and claim of both.
      """)

  @Argument(help: "The slugs, aliases or names of two to four speakers.", completion: .speakers)
  var speakers: [String]

  @Flag(exclusivity: .exclusive)
  var format: FormatFlag<SpeakerComparison>?

  @OptionGroup var options: LibraryOptions

  @OptionGroup var drawing: DrawingOptions

  func validate() throws {
    guard SpeakerComparison.sizes.contains(speakers.count) else {
      throw ValidationError("compare takes two to four speakers")
    }
  }

  func run() throws {
    let library = try options.openUpToDate()
    let graph = try Failure.reading { try library.connectionGraph() }
    let slugs = try speakers.map { graph.speakers[try graph.node(ofSpeaker: $0)].slug }
    guard Set(slugs).count == slugs.count else {
      throw Failure.wrongUsage(
        "each speaker can be compared once: \(speakers.joined(separator: ", "))")
    }
    let comparison = try Failure.reading { try library.comparison(of: slugs) }
    try FormatFlag.print(comparison, as: format) {
      Output.standard.print(comparison.lines, drawing.style)
    }
  }
}
