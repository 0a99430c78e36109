import Foundation
import VerdictCore
import VerdictLibrary

/// What a person opens: a library, or one summary of it.
package struct Opening {
  package let library: Library
  package private(set) var summary: Slug?

  /// Finds what a word means: a folder, a file, the slug of a summary, or a speaker's for the newest.
  ///
  /// - Parameters:
  ///   - name: As it was typed; nil for the library alone.
  ///   - folder: The library that was named besides.
  ///   - libraries: Where libraries are found.
  ///   - words: The commands, one of which may have been meant.
  /// - Throws: `Failure`, with what may have been meant.
  package init(
    _ name: String?, library folder: String?, in libraries: Libraries,
    orCommandOf words: CommandWords
  ) throws(Failure) {
    guard let name else {
      library = try libraries.open(folder)
      return
    }
    switch PathKind(name) {
    case .folder: library = try libraries.open(name)
    case .file:
      library = try libraries.library(holding: name, orIn: folder)
      summary = try Failure.reading { try Library.read(FilePath(name)).summary?.slug }
      guard summary != nil else {
        throw .cannotRead("'\(name)' is no summary; `verdict check \(name)` says why")
      }
    case .nothing:
      guard !name.contains("/"), let slug = Slug(name) ?? Slug(Slug(slugifying: name).text) else {
        throw .cannotRead("there is no folder or file '\(name)'")
      }
      // Where a library was named, what is wrong with it is what went wrong.
      guard let opened = folder == nil ? try? libraries.open(nil) : try libraries.open(folder)
      else {
        throw words.unknown(name, nearest: nil)
      }
      guard let summary = try Failure.reading({ try opened.summary(meantBy: slug) }) else {
        throw words.unknown(name, nearest: try? opened.nearestName(to: slug)?.text)
      }
      (library, self.summary) = (opened, summary)
    }
  }
}

extension CommandWords {
  /// Why a word opens nothing.
  fileprivate func unknown(_ name: String, nearest: String?) -> Failure {
    let near = self.nearest(to: name).map { "`verdict \($0)`" } ?? nearest.map { "'\($0)'" }
    let hint = near.map { "did you mean \($0)?" } ?? "`verdict --help` names the commands"
    return .wrongUsage("there is no command, folder, file or summary '\(name)'; \(hint)")
  }
}
