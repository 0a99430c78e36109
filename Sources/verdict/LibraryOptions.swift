import ArgumentParser
import Foundation
import VerdictCore
import VerdictLibrary
import VerdictScreen

/// Which library a command is about.
struct LibraryOptions: ParsableArguments {
  @Option(name: .customLong("library"), help: "The folder of summaries.")
  var folder: String?

  func openUpToDate() throws -> Library { try Self.openUpToDate(folder) }

  /// Opens the library in a folder and brings its index up to date.
  static func openUpToDate(_ folder: String?) throws -> Library {
    let library = try open(folder)
    do {
      _ = try library.scan { _ in }
    } catch {
      throw Failure.cannotRead("\(error)")
    }
    for warning in library.warnings { Output.complain("verdict: " + CleanText(warning)) }
    return library
  }

  /// Opens the library in a folder, or where the rule of `verdict --help` finds one, without
  /// reading any of its files.
  static func open(_ folder: String?) throws -> Library {
    do {
      return try Library(root: root(folder), cacheFolder: StandardFolders.cache)
    } catch let error as LibraryError {
      throw Failure.cannotRead("\(error)")
    }
  }

  private static func root(_ folder: String?) throws -> FilePath {
    if let folder { return FilePath(folder) }
    let variable = ProcessInfo.processInfo.environment["VERDICT_LIBRARY"]
    if let variable, !variable.isEmpty { return FilePath(variable) }
    if let configured = try ConfigFile.standard?.preferences().library {
      return StandardFolders.expandingHome(configured)
    }
    return FileManager.default.fileExists(atPath: "content")
      ? FilePath("content") : StandardFolders.installed
  }
}
