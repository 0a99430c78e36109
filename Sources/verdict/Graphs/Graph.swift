import ArgumentParser
import VerdictApp
import VerdictCore

struct Graph: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show who agrees with whom, and who contradicts whom.",
    discussion: """
      Without a speaker: what the whole library amounts to, and who is in which camp. \
      → is said by the speaker above, ← by the other, ↔ by both; ⚡ where they do not fit.
      In a pipe: source, agrees or contradicts, target and reasons with tabs between them. \
      With a speaker, every format but the lines also has what the outermost say of each other.
      Mermaid draws no more than 500 connections unless its `maxEdges` says so.
      """)

  @Argument(help: "A speaker's slug, alias or name; without one, everybody.", completion: .speakers)
  var speaker: String?

  @Option(help: "How many connections away from the speaker to look.")
  var depth = 1

  @OptionGroup var arguments: ConnectionArguments

  func validate() throws {
    if depth < 0 { throw ValidationError("--depth takes a number from 0 on") }
  }

  func run() throws {
    let graph = try arguments.graph()
    if let speaker {
      let nearby = NearbyGraph(graph, of: try graph.node(ofSpeaker: speaker), depth: depth)
      try arguments.print(.nearby(nearby), lines: nearby.lines)
    } else {
      try arguments.print(.whole(graph), lines: GraphOverview(GraphMap(graph)).lines)
    }
  }
}
