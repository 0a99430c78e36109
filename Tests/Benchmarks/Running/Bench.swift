import BenchmarkCorpus
import Foundation
import TestSupport
import VerdictCore
import VerdictLibrary

/// A generated library, and the programs that run on it in a stated world.
final class Bench {
  let size: Int
  let library: String
  /// The files of the library, and how many bytes they have together.
  let files: [String]
  let byteCount: Int
  private let environment: [String: String]
  private let cache: String

  private static let root = "\(FileManager.default.currentDirectoryPath)/.build/bench"
  private static let programs = Bundle.main.bundleURL.resolvingSymlinksInPath()

  init(size: Int) throws {
    self.size = size
    library = Self.library(size)
    cache = "\(Self.root)/\(size)/cache"
    (files, byteCount) = FileWalk.files(below: library)
    guard !files.isEmpty else { throw CocoaError(.fileNoSuchFile) }
    environment = [
      "HOME": "\(Self.root)/home", "XDG_CACHE_HOME": cache, "PATH": "/usr/bin:/bin",
      "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "TZ": "UTC",
    ]
  }

  /// Writes a library unless it is there.
  static func generate(_ size: Int) throws {
    guard !FileManager.default.fileExists(atPath: library(size)) else { return }
    // Under another name until it is whole.
    let unfinished = library(size) + ".part"
    try? FileManager.default.removeItem(atPath: unfinished)
    try CorpusGenerator(count: size).write(to: unfinished)
    try FileManager.default.moveItem(atPath: unfinished, toPath: library(size))
  }

  private static func library(_ size: Int) -> String { "\(root)/\(size)/library" }

  /// The SQLite file of the index; nil while there is none.
  var index: String? {
    let folder = "\(cache)/verdict"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.first { $0.hasSuffix(".sqlite") }.map { "\(folder)/\($0)" }
  }

  func forgetIndex() { try? FileManager.default.removeItem(atPath: cache) }

  static func program(_ name: String) -> String { programs.appending(path: name).path }

  /// Brings the index up to date and prints the head of the list, into nothing unless said
  /// otherwise.
  @discardableResult
  func list(
    limit: Int = 1, to output: FinishedProcess.Output = .file("/dev/null"),
    watch: (pid_t) -> Void = { _ in }
  ) throws -> FinishedProcess {
    try run(
      Self.program("verdict"), ["list", "--library", library, "--limit", "\(limit)"], to: output,
      watch: watch)
  }

  @discardableResult
  func run(
    _ path: String, _ arguments: [String], to output: FinishedProcess.Output = .file("/dev/null"),
    watch: (pid_t) -> Void = { _ in }
  ) throws -> FinishedProcess {
    try FinishedProcess(
      running: path, arguments, environment: environment, output: output, within: .seconds(3600),
      watch: watch)
  }

  /// The columns of `verdict list`, a row a summary, sorted as in the browser.
  func listedRows() throws -> [[String]] {
    try list(limit: 1000, to: .pipe).text.split(separator: "\n").map { row in
      row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// The library, with the index that the program made.
  func openLibrary() throws -> Library {
    try Library(root: FilePath(library), cacheFolder: FilePath("\(cache)/verdict"))
  }

  /// The browser, once it shows the last of the names that fit on its list.
  func browse() throws -> TimedScreen {
    if lastName.isEmpty { lastName = try listedRows().prefix(36).last?[1] ?? "" }
    // A narrow column cuts the end of a long name.
    return try TimedScreen(
      Self.program("verdict"), [library], environment: environment,
      until: String(lastName.prefix(15)))
  }

  /// The least program on ncurses.
  func minimalProgram() throws -> TimedScreen {
    try TimedScreen(Self.program("minimal-ncurses"), environment: environment, until: "ready after")
  }

  private var lastName = ""
}
