import ArgumentParser
import Foundation
import VerdictApp
import VerdictCore

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

  func run() throws {
    var failures: [Failure] = []
    for file in files {
      do {
        try importPage(file)
      } catch {
        failures.append(error)
      }
    }
    // The other pages are imported all the same; the worst failure is the one to end with.
    guard let worst = failures.indices.max(by: { failures[$0].status < failures[$1].status })
    else { return }
    for (index, failure) in failures.enumerated() where index != worst {
      Output.standard.complain(failure)
    }
    throw failures[worst]
  }

  private func importPage(_ file: String) throws(Failure) {
    let bytes = try InputFile.read(file)
    let name = file == InputFile.standardInput ? "" : FilePath(file).lastComponent.description
    let reading = PageReader.read(bytes, name: name)
    let shown = file == InputFile.standardInput ? "<stdin>" : file
    for note in reading.notes {
      Output.standard.complain(CleanText(shown + ":" + note.sentence))
    }
    guard let summary = reading.summary else { throw .unsuccessful(nil) }
    let fileName = FilePath("\(summary.slug).md")
    let markdown = SummaryWriter.write(summary, path: fileName)
    guard let folder else {
      for line in markdown.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
        Output.standard.print(CleanText(line))
      }
      return
    }
    let path = FilePath(folder).appending(fileName)
    try NewFile.write(markdown, to: path, replacing: force, hint: "--force")
    Output.standard.print(CleanText(path.description))
  }
}
