import ArgumentParser
import Foundation
import VerdictApp
import VerdictLibrary
import VerdictTerminal

struct Info: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: "Print what a report of a fault needs: versions, terminal, folders, sizes.",
    discussion: "Nothing that a summary says is printed.")

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let output = Output.standard
    let report = DebugReport(
      environment: ProcessInfo.processInfo.environment,
      terminal: [
        output.isTerminal
          ? output.size.map { "\($0.width)×\($0.height)" } ?? "no size" : "not on stdout"
      ] + TerminalReport.facts,
      library: Result { try options.open() })
    for line in report.lines { output.print(line) }
  }
}
