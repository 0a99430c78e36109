import ArgumentParser
import VerdictApp
import VerdictCore
import VerdictLibrary
import VerdictScreen

struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Set two to four speakers side by side: what connects them, and what parts them.",
    discussion: """
      The newest 50 summaries of each are read.
      In a pipe, with tabs between the fields: `speaker`, slug, name and verdicts; `says`, source, \
      agrees or contradicts, target and reasons; `tool` or `topic`, name and speakers; `claims`, \
      and summary#claim, verdict and claim of both.
      """)

  enum Format: EnumerableFlag {
    case json
    case plain

    static func help(for format: Format) -> ArgumentHelp? {
      switch format {
      case .json: "Print JSON."
      case .plain: "Print one record a line, as in a pipe."
      }
    }
  }

  @Argument(help: "The slugs, aliases or names of two to four speakers.")
  var speakers: [String]

  @Flag(exclusivity: .exclusive)
  var format: Format?

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
    let slugs = try speakers.map { graph.speakers[try graph.place(ofSpeaker: $0)].slug }
    guard Set(slugs).count == slugs.count else {
      throw Failure.wrongUsage(
        "each speaker can be compared once: \(speakers.joined(separator: ", "))")
    }
    let comparison = try Failure.reading { try library.comparison(of: slugs) }
    switch format ?? (Output.standard.isTerminal ? nil : .plain) {
    case .json: Output.standard.print(json: comparison)
    case .plain: ComparisonText(comparison).records.forEach(Output.standard.print(record:))
    case nil: Output.standard.print(ComparisonText(comparison).lines, drawing.style)
    }
  }
}
