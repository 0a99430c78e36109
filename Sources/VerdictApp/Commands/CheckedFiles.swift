import Foundation
import VerdictCore
import VerdictLibrary

/// What is wrong with the files that were named.
package struct CheckedFiles {
  package private(set) var diagnostics: [FileDiagnostic] = []
  package private(set) var summaries = 0
  /// Why some could not be read, which keeps nothing from being checked that can.
  package private(set) var unread: [Failure] = []

  private let libraries: Libraries
  /// The revision of git that verdicts are compared with; nil for none.
  private let revision: String?

  /// Checks folders and files; without any, the library.
  package init(
    _ paths: [String], orLibrary folder: String?, in libraries: Libraries,
    since revision: String? = nil
  ) {
    self.libraries = libraries
    self.revision = revision
    if paths.isEmpty { trying { try $0.check(libraries.openUpToDate(folder)) } }
    for path in paths { trying { try $0.check(path) } }
  }

  /// Whether anything was found to look at.
  package var areAny: Bool { unread.isEmpty || summaries > 0 || !diagnostics.isEmpty }

  /// How much was found in how many summaries.
  package var total: CleanText {
    diagnostics.map(\.diagnostic.severity).total(inSummaries: summaries)
  }

  /// Whether anything but notes was found.
  package var haveFaults: Bool { diagnostics.contains { $0.diagnostic.severity < .note } }

  private mutating func trying(_ check: (inout Self) throws -> Void) {
    do throws(Failure) {
      try Failure.reading { try check(&self) }
    } catch {
      unread.append(error)
    }
  }

  private mutating func check(_ path: String) throws {
    switch PathKind(path) {
    case .nothing: throw Failure.cannotRead("there is no folder or file '\(path)'")
    case .folder: try check(libraries.openUpToDate(path))
    case .file:
      let file = FilePath(path)
      let reading = try Self.read(file)
      diagnostics += reading.diagnostics.map { FileDiagnostic(path: file, diagnostic: $0) }
      summaries += reading.summary == nil ? 0 : 1
      if let revision {
        let folder = FilePath(URL(filePath: path).deletingLastPathComponent().relativePath)
        diagnostics += try GitHistory(of: folder, at: revision)
          .unrecordedChanges(in: file.lastComponent).map {
            FileDiagnostic(path: file, diagnostic: $0.diagnostic)
          }
      }
    }
  }

  private mutating func check(_ library: Library) throws {
    let changes = try revision.map {
      try GitHistory(of: library.root, at: $0).unrecordedChanges()
    }
    diagnostics += try (library.diagnostics() + library.findingNotes() + (changes ?? [])).sorted {
      ($0.path, $0.diagnostic.location) < ($1.path, $1.diagnostic.location)
    }
    summaries += try library.totals().summaries
  }

  private static func read(_ file: FilePath) throws -> SummaryReading {
    do {
      return try Library.read(file)
    } catch {
      throw Failure.cannotRead("'\(file)' cannot be read: \(DurableFile.reason(of: error))")
    }
  }
}
