import Foundation
import VerdictCore
import VerdictLibrary

/// What git knows of the files in a folder at a revision.
package struct GitHistory {
  private let folder: FilePath
  /// As it was typed.
  private let revision: String
  /// The revision's own name.
  private let commit: String

  /// - Parameters:
  ///   - folder: Any folder in a work tree.
  ///   - revision: Whatever git takes for a commit.
  /// - Throws: `Failure.cannotRead` where there is no git, no repository or no such revision.
  package init(of folder: FilePath, at revision: String) throws(Failure) {
    self.folder = folder
    self.revision = revision
    guard try Self.git(["rev-parse", "--is-inside-work-tree"], in: folder) != nil else {
      throw .cannotRead("'\(folder)' is in no git repository, or git may not read it")
    }
    let words = ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"]
    guard let name = try Self.git(words, in: folder) else {
      throw .cannotRead("git knows no revision '\(revision)' in '\(folder)'")
    }
    commit = String(decoding: name, as: UTF8.self).trimmingCharacters(in: .newlines)
  }

  /// The verdicts that have changed since the revision without a `Was` line that says so.
  ///
  /// - Parameter file: The only file to look at, by its name in the folder; nil for all.
  /// - Returns: By path, then location.
  /// - Throws: `Failure.cannotRead`.
  package func unrecordedChanges(in file: FilePath? = nil) throws(Failure) -> [FileDiagnostic] {
    var found: [FileDiagnostic] = []
    for change in try changes() where file == nil || change.path == file {
      guard let blob = try Self.git(["cat-file", "blob", change.blob], in: folder),
        let old = SummaryReader.read(Array(blob), path: change.path).summary
      else { continue }
      let path = folder.appending(change.path)
      let new = try Failure.reading { try Library.read(path) }
      found += UnrecordedChange.check(old, new, since: revision).map {
        FileDiagnostic(path: path, diagnostic: $0)
      }
    }
    return found.sorted { ($0.path, $0.diagnostic.location) < ($1.path, $1.diagnostic.location) }
  }

  /// The markdown files that are not as they were, with the old bytes' name in git.
  private func changes() throws(Failure) -> [(path: FilePath, blob: String)] {
    let words = [
      "diff", "--raw", "-z", "--no-abbrev", "--no-ext-diff", "--no-textconv", "--find-renames",
      "--diff-filter=MR", "--relative", commit, "--", ".",
    ]
    guard let output = try Self.git(words, in: folder) else {
      throw .cannotRead("git cannot compare '\(folder)' with '\(revision)'")
    }
    // `:mode mode blob blob kind NUL path NUL`, and for a file that moved the new path after it.
    var fields = output.split(separator: 0)[...]
    var changes: [(path: FilePath, blob: String)] = []
    while let head = fields.popFirst(), var path = fields.popFirst() {
      let words = String(decoding: head, as: UTF8.self).split(separator: " ")
      guard words.count == 5 else { continue }
      if words[4].hasPrefix("R"), let moved = fields.popFirst() { path = moved }
      let name = String(decoding: path, as: UTF8.self).lowercased()
      guard name.hasSuffix(".md") || name.hasSuffix(".markdown") else { continue }
      changes.append((FilePath(bytes: path), String(words[2])))
    }
    return changes
  }

  /// Runs git without a shell, and without the programs that a repository can have it start.
  ///
  /// - Returns: What it prints; nil where it ends with an error.
  private static func git(_ words: [String], in folder: FilePath) throws(Failure) -> Data? {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let safe = ["--no-pager", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"]
    let pathspec = folder.bytes.isEmpty ? "." : folder.description
    process.arguments = ["git", "-C", pathspec] + safe + words
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1"]
    ) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
      let data = try output.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      if process.terminationStatus == commandNotFound {
        throw Failure.cannotRead("git is not installed, and nothing else knows what changed")
      }
      return process.terminationStatus == 0 ? data : nil
    } catch let failure as Failure {
      throw failure
    } catch {
      throw .cannotRead("git cannot be started: \(error.localizedDescription)")
    }
  }

  /// The status with which `env` ends where there is no such program.
  private static let commandNotFound: Int32 = 127
}
