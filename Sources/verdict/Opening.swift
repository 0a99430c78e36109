import Foundation
import VerdictApp
import VerdictCore
import VerdictLibrary

/// What a person opens: a library, or one summary of it.
struct Opening {
  let library: Library
  var summary: Slug?

  /// Finds what a word means: a folder, a file, the slug of a summary, or a speaker's for the newest.
  ///
  /// - Parameters:
  ///   - name: As it was typed; nil for the library alone.
  ///   - folder: The library that was named besides.
  ///   - folders: Where libraries are found.
  /// - Throws: `Failure`, with what may have been meant.
  init(_ name: String?, library folder: String?, _ folders: StandardFolders) throws {
    guard let name else {
      library = try LibraryOptions.open(folder, folders)
      return
    }
    switch PathKind(name) {
    case .folder: library = try LibraryOptions.open(name, folders)
    case .file:
      library = try Self.library(holding: name, folder, folders)
      summary = try Failure.reading { try Library.read(FilePath(name)).summary?.slug }
      guard summary != nil else {
        throw Failure.cannotRead("'\(name)' is no summary; `verdict check \(name)` says why")
      }
    case .nothing: (library, summary) = try Self.summary(named: name, folder, folders)
    }
  }

  /// The summary that a word means which is no path.
  private static func summary(
    named name: String, _ folder: String?, _ folders: StandardFolders
  ) throws -> (Library, Slug) {
    guard !name.contains("/"), let slug = Slug(name) ?? Slug(Slug(slugifying: name).text) else {
      throw Failure.cannotRead("there is no folder or file '\(name)'")
    }
    // Where a library was named, what is wrong with it is what went wrong.
    guard
      let opened = folder == nil
        ? try? LibraryOptions.open(nil, folders) : try LibraryOptions.open(folder, folders)
    else { throw unknown(name, nearest: nil) }
    guard let summary = try Failure.reading({ try opened.summary(meantBy: slug) }) else {
      throw unknown(name, nearest: try? opened.nearestName(to: slug)?.text)
    }
    return (opened, summary)
  }

  /// The library that a file is shown in: the one that it lies in, else the folder around it.
  private static func library(
    holding file: String, _ folder: String?, _ folders: StandardFolders
  ) throws -> Library {
    let place = URL(filePath: file).resolvingSymlinksInPath().standardized
    if let library = try? LibraryOptions.open(folder, folders) {
      let root = URL(filePath: library.root.description).resolvingSymlinksInPath().standardized
      if place.path.hasPrefix(root.path + "/") { return library }
    }
    return try LibraryOptions.open(place.deletingLastPathComponent().path, folders)
  }

  private static func unknown(_ name: String, nearest: String?) -> Failure {
    let near =
      CommandLineWords.nearest(to: name).map { "`verdict \($0)`" } ?? nearest.map { "'\($0)'" }
    let hint = near.map { "did you mean \($0)?" } ?? "`verdict --help` names the commands"
    return .wrongUsage("there is no command, folder, file or summary '\(name)'; \(hint)")
  }
}
