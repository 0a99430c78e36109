import ArgumentParser
import Foundation
import VerdictApp
import VerdictCore
import VerdictLibrary

/// What a path on the command line leads to.
enum PathKind {
  case folder
  case file
  case nothing

  init(_ path: String) {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    self = !exists ? .nothing : isFolder.boolValue ? .folder : .file
  }
}

/// Which library a command is about.
struct LibraryOptions: ParsableArguments {
  @Option(
    name: .customLong("library"), help: "The folder of summaries.",
    completion: .directory)
  var folder: String?

  func openUpToDate() throws -> Library { try Self.openUpToDate(folder) }

  /// Opens the library in a folder and brings its index up to date.
  static func openUpToDate(_ folder: String?) throws -> Library {
    try upToDate(open(folder, StandardFolders()))
  }

  /// Brings the index of a library up to date.
  static func upToDate(_ library: Library) throws -> Library {
    let log = try Log.ofEnvironment()
    let begun = log?.now
    let report = try Failure.reading { try library.scan { _ in } }
    log?.note(report, since: begun)
    _ = configWarnings
    for warning in library.warnings {
      Output.standard.complain("verdict: " + CleanText(warning))
    }
    return library
  }

  /// Says, once, what in the config file counts for nothing; where the file cannot be read at all,
  /// those say so who need it.
  private static let configWarnings: Void = {
    for warning in Config.inForce.warnings {
      Output.standard.complain("verdict: \(CleanText(warning))")
    }
  }()

  /// Opens the library in a folder, or where the rule of `verdict --help` finds one, without
  /// reading any of its files.
  static func open(_ folder: String?, _ folders: StandardFolders) throws -> Library {
    let library = try Failure.reading {
      try Library(root: folders.library(named: folder), cacheFolder: folders.cache)
    }
    if let folder = folders.state { library.keepReaderState(in: folder) }
    return library
  }
}

/// How a command may draw.
struct DrawingOptions: ParsableArguments {
  @Flag(name: .customLong("no-color"), help: "Draw without colours; NO_COLOR does the same.")
  var isWithoutColour = false

  @Flag(name: .customLong("ascii"), help: "Draw lines and marks with ASCII characters.")
  var isASCII = false

  var style: Output.Drawing {
    Output.Drawing(
      hasColours: !isWithoutColour, isASCII: isASCII, theme: Config.inForce.theme)
  }
}
