import ArgumentParser
import VerdictApp
import VerdictCore

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
    let graph = try arguments.graph()
    let ends = (try graph.node(ofSpeaker: start), try graph.node(ofSpeaker: end))
    guard ends.0 != ends.1 else {
      throw Failure.wrongUsage("a path leads to somebody else: name another speaker")
    }
    guard let paths = graph.shortestPaths(from: ends.0, to: ends.1) else {
      let names = [ends.0, ends.1].map { "'\(graph.speakers[$0].slug)'" }
      throw Failure.unsuccessful("no connections lead from \(names[0]) to \(names[1])")
    }
    let listed = ListedPaths(paths, limit: limit)
    try arguments.print(.paths(listed), lines: listed.lines)
  }
}
