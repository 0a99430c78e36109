import ArgumentParser
import VerdictApp

struct ImportPage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page",
    abstract: "Turn summaries copied from web pages as plain text into markdown.",
    discussion: """
      The names of its sections tell what is what; a verdict and a quote may share a line. What \
      could not be kept, or should be looked at, goes to standard error by file and line. \
      HTML is not read: copy what the browser shows.

      Ends with 1 where a file is no such page.
      """)

  @Argument(help: "Files of plain text; - for standard input.", completion: .file())
  var files: [String]

  @Option(
    name: .customLong("into"), help: "Write each summary into a file of its own in this folder.",
    completion: .directory)
  var folder: String?

  @Flag(help: "Write over files that are there.")
  var force = false

  func validate() throws {
    if folder == nil, files.count > 1 {
      throw ValidationError("several pages want --into FOLDER; one goes to standard output")
    }
  }

  func run() throws { try PageImport(into: folder, replacing: force).run(files) }
}
