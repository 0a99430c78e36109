import ArgumentParser
import VerdictApp
import VerdictCore

struct State: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List, export and import your own marks: read, bookmarks, opinions, notes.",
    subcommands: [StateList.self, StateExport.self, StateImport.self])
}

struct StateExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Print your marks on a library as JSON, to keep or to move.")

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let state = try options.open().marks()
    var text = ""
    try Failure.reading { try MarkFile.write(try state.allMarks(), to: &text) }
    for line in text.split(separator: "\n") { Output.standard.print(CleanText(line)) }
  }
}

struct StateImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in marks that `verdict state export` has printed.",
    discussion: "Marks on other things stay as they are. In the browser, u undoes the whole import."
  )

  @Argument(help: "The file; - for standard input.", completion: .file())
  var file: String

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let count = try options.open().marks().importMarks(from: file)
    Output.standard.complain("\(count, .mark) imported")
  }
}
