import ArgumentParser
import Foundation
import VerdictApp
import VerdictCore
import VerdictScreen

@main
struct Verdict: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Browse what public speakers claim, with a verdict on each claim.",
    usage: """
      verdict [<folder> | <file> | <slug>]
      verdict <subcommand>
      """,
    discussion: """
      `verdict` alone opens the browser; in it, ? shows every key.
      Without a folder: $VERDICT_LIBRARY, then `library:` in the config file, then ./content, \
      then the summaries installed with verdict.

      Exit status: 0 done, 1 problems found or nothing matched, 2 wrong usage, 3 could not read \
      or write.
      """,
    version: Version.current,
    subcommands: [
      Browse.self, Show.self, List.self, Claims.self, Speakers.self, Actions.self, Tools.self,
      Search.self, Graph.self, Path.self, Compare.self, Stats.self, Changes.self, Check.self,
      New.self, Import.self, Export.self, State.self, Config.self, Debug.self,
    ],
    defaultSubcommand: Browse.self
  )

  static let commandWords = CommandWords(
    configuration.subcommands.map { command in
      (command._commandName, command.configuration.subcommands.map { $0._commandName })
    }, queried: ["list", "claims", "speakers", "search", "actions", "tools"])

  static func main() {
    StandardDescriptors.open()
    do {
      let words = CommandLine.arguments.dropFirst()
      if let browser = Browser(plainArguments: words) {
        try browser.run()
      } else if words.elementsEqual(["--version"]) {
        // ArgumentParser would make the help of every command first.
        Output.standard.print(CleanText(Version.current))
      } else {
        if let misreading = commandWords.misreading(of: Array(words)) {
          throw Failure.wrongUsage(misreading)
        }
        // What a shell asks for completions stays in its order.
        let isAsked = words.first == "---completion"
        var command = try parseAsRoot(
          isAsked ? Array(words) : commandWords.ordered(Array(words)))
        try command.run()
      }
      try Output.standard.flush()
    } catch let failure as Failure {
      end(failure)
    } catch {
      report(error)
    }
  }

  /// Prints what ArgumentParser has to say: help on stdout, wrong usage on stderr.
  private static func report(_ error: any Error) {
    let words = Array(CommandLine.arguments.dropFirst())
    if exitCode(for: error) != .success, let mistake = commandWords.mistake(in: words) {
      end(.wrongUsage(mistake))
    }
    let lines = fullMessage(for: error).split(separator: "\n", omittingEmptySubsequences: false)
    guard exitCode(for: error) != .success else {
      for line in lines { Output.standard.print(CleanText(line)) }
      do { try Output.standard.flush() } catch { end(error) }
      return
    }
    for line in lines { Output.standard.complain(CleanText(line)) }
    Foundation.exit(Failure.usageStatus)
  }

  /// Ends with what went wrong; output that is lost counts for more than anything else.
  private static func end(_ failure: Failure) -> Never {
    var failure = failure
    do { try Output.standard.flush() } catch { failure = error }
    Output.standard.complain(failure)
    Foundation.exit(failure.status)
  }
}
