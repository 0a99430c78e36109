import ArgumentParser
import Foundation
import VerdictApp
import VerdictCore
import VerdictScreen

struct Config: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the configuration in force, where each value comes from, and what is wrong.",
    discussion: """
      The lines are a config file themselves. What is wrong goes to standard error. Ends with 1 where \
      anything in the file counts for nothing.

      \(Setting.text(width: 71))
      """)

  @Flag(help: "Print the path of the config file, whether or not there is one.")
  var path = false

  @Flag(exclusivity: .exclusive)
  var format: FormatFlag<ConfigReport>?

  @OptionGroup var options: LibraryOptions

  @OptionGroup var paging: PagingOptions

  func run() throws {
    let configuration = Configuration.inForce
    if let failure = configuration.failure { throw failure }
    if path {
      guard let path = configuration.path else {
        throw Failure.cannotRead("there is no config file without a home; set $XDG_CONFIG_HOME")
      }
      Output.standard.print(CleanText(path.description))
      return
    }
    let report = configuration.report(
      library: try? StandardFolders().library(named: options.folder),
      isNamed: options.folder != nil,
      environment: ProcessInfo.processInfo.environment)
    if let format {
      try format.print(report)
    } else {
      paging.begin()
      for line in report.lines { Output.standard.print(line) }
    }
    try Output.standard.flush()
    if format == nil {
      for warning in configuration.warnings { Output.standard.complain(CleanText(warning)) }
    }
    if !report.problems.isEmpty { throw Failure.unsuccessful(nil) }
  }
}
