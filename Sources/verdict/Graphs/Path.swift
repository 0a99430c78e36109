import ArgumentParser
import VerdictApp

struct Path: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show how two speakers are connected: all shortest paths, and what they amount to.",
    discussion: """
      The ally of an ally, and the opponent of an opponent, count as allies.
      In a pipe: path, step, source, agrees or contradicts, target and reasons with tabs between \
      them.
      """)

  @Argument(help: "The slug, alias or name of the speaker to start from.", completion: .speakers)
  var start: String

  @Argument(help: "That of the speaker to get to.", completion: .speakers)
  var end: String

  @Option(help: "Show at most so many paths.")
  var limit = 10

  @OptionGroup var arguments: ConnectionArguments

  func validate() throws {
    if limit < 0 { throw ValidationError("--limit takes a number from 0 on") }
  }

  func run() throws {
    let listed = try arguments.graph().paths(from: start, to: end, limit: limit)
    try arguments.print(.paths(listed), lines: listed.lines)
  }
}
