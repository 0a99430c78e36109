import ArgumentParser
import Foundation
import VerdictApp
import VerdictCore
import VerdictLibrary

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Report what is wrong with summaries: path:line:column: severity: message [rule].",
    discussion: "Prints nothing where all is well. Ends with 1 where anything but notes was found.")

  @Argument(help: "Folders or files; without any, the library.", completion: .file())
  var paths: [String] = []

  @OptionGroup var options: LibraryOptions

  func run() throws {
    var found: [FileDiagnostic] = []
    if paths.isEmpty { found = try Self.diagnostics(of: options.openUpToDate()) }
    for path in paths { found += try Self.diagnostics(at: path) }
    for diagnostic in found {
      Output.standard.print(CleanText(DiagnosticFormatter.line(diagnostic)))
    }
    if found.contains(where: { $0.diagnostic.severity < .note }) {
      throw Failure.unsuccessful(nil)
    }
  }

  private static func diagnostics(at path: String) throws -> [FileDiagnostic] {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard exists, !isFolder.boolValue else {
      return try diagnostics(of: LibraryOptions.openUpToDate(path))
    }
    let file = FilePath(path)
    do {
      return try Library.check(file).map { FileDiagnostic(path: file, diagnostic: $0) }
    } catch {
      throw Failure.cannotRead("'\(path)' cannot be read: \(error)")
    }
  }

  private static func diagnostics(of library: Library) throws -> [FileDiagnostic] {
    do {
      return try (library.diagnostics() + library.findingNotes()).sorted {
        ($0.path, $0.diagnostic.location) < ($1.path, $1.diagnostic.location)
      }
    } catch {
      throw Failure.cannotRead("\(error)")
    }
  }
}
