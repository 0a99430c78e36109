import Foundation
import VerdictCore
import VerdictLibrary

/// The libraries that commands open, and what is said of them meanwhile.
package struct Libraries: Sendable {
  private let folders: StandardFolders
  private let output: Output

  package init(_ folders: StandardFolders = StandardFolders(), output: Output = .standard) {
    self.folders = folders
    self.output = output
  }

  /// Opens the library in a folder, or where the rule of `verdict --help` finds one, without
  /// reading any of its files.
  package func open(_ folder: String?) throws(Failure) -> Library {
    let library = try Failure.reading {
      try Library(root: folders.library(named: folder), cacheFolder: folders.cache)
    }
    if let folder = folders.state { library.keepReaderState(in: folder) }
    return library
  }

  /// Opens the library in a folder and brings its index up to date.
  package func openUpToDate(_ folder: String?) throws(Failure) -> Library {
    try bringUpToDate(open(folder))
  }

  /// Brings the index of a library up to date.
  package func bringUpToDate(_ library: Library) throws(Failure) -> Library {
    let log = try Log.ofEnvironment()
    let begun = log?.now
    let report = try Failure.reading { try library.scan { _ in } }
    log?.note(report, since: begun)
    _ = Self.configWarnings
    for warning in library.warnings { output.complain("verdict: " + CleanText(warning)) }
    return library
  }

  /// The library that a file is shown in: the one that it lies in, else the folder around it.
  func library(holding file: String, orIn folder: String?) throws(Failure) -> Library {
    let path = URL(filePath: file).resolvingSymlinksInPath().standardized
    if let library = try? open(folder) {
      let root = URL(filePath: library.root.description).resolvingSymlinksInPath().standardized
      if path.path.hasPrefix(root.path + "/") { return library }
    }
    return try open(path.deletingLastPathComponent().path)
  }

  /// Says, once, what in the config file counts for nothing; where the file cannot be read at all,
  /// those say so who need it.
  private static let configWarnings: Void = {
    for warning in Configuration.inForce.warnings {
      Output.standard.complain("verdict: \(CleanText(warning))")
    }
  }()
}

/// What a path on the command line leads to.
package enum PathKind {
  case folder
  case file
  case nothing

  package init(_ path: String) {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    self = !exists ? .nothing : isFolder.boolValue ? .folder : .file
  }
}
