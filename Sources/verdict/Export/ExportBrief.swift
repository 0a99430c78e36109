import ArgumentParser
import VerdictApp
import VerdictCore
import VerdictLibrary

struct ExportBrief: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "Write one page to decide by: what a speaker's newest summary comes to.",
    discussion: """
      The one thing, the claims by verdict, an opponent to hear, what they missed, and what to do. \
      The opponent is the one with the most claims that authors set against the speaker's; of \
      equals one who contradicts back, then one whose claims are closest in wording.
      """)

  @Argument(help: "The speaker's slug, alias or name.", completion: .speakers)
  var speaker: String

  @Flag(exclusivity: .exclusive)
  var format: FormatFlag<SpeakerBrief>?

  @OptionGroup var options: LibraryOptions

  @OptionGroup var drawing: DrawingOptions

  func run() throws {
    let library = try options.openUpToDate()
    let graph = try Failure.reading { try library.connectionGraph() }
    let node = graph.speakers[try graph.node(ofSpeaker: speaker)]
    let summary = try Failure.reading {
      try library.summary(meantBy: node.slug).flatMap(library.document)?.summary
    }
    guard let summary else {
      throw Failure.unsuccessful("there is no summary of '\(node.slug)', others only speak of them")
    }
    let brief = SpeakerBrief(
      of: summary, in: graph,
      against: try Failure.reading { try library.strongestOpposition(to: summary, in: graph) })
    if let format {
      try format.print(brief)
    } else {
      Output.standard.print(brief.lines, drawing.style)
    }
  }
}
