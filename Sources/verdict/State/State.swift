import ArgumentParser
import Foundation
import VerdictApp
import VerdictCore
import VerdictLibrary

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
    let state = try StateImport.state(of: options)
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
    let state = try Self.state(of: options)
    let data = Data(try InputFile.read(file, upTo: .max))
    let changes: [MarkChange]
    do {
      changes = try MarkFile.read(data)
    } catch let problem as MarkRecordProblem {
      throw Failure.wrongUsage("'\(file)': \(problem)")
    } catch {
      throw Failure.wrongUsage("'\(file)' is not what `verdict state export` prints")
    }
    do {
      try state.apply(changes, as: "import of marks")
    } catch {
      throw Failure.cannotRead("the marks are not saved: \(ReaderState.reason(of: error))")
    }
    Output.standard.complain("\(changes.count, .mark) imported")
  }

  /// The state of a library.
  ///
  /// - Throws: `Failure.cannotRead` where none can be kept.
  static func state(of options: LibraryOptions) throws -> ReaderState {
    let library = try LibraryOptions.open(options.folder, StandardFolders())
    guard let state = library.readerState else {
      throw Failure.cannotRead("there is no home to keep marks in")
    }
    return state
  }
}
