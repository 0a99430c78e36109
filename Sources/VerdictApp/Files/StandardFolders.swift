import Foundation
import VerdictCore

/// Where the program keeps its files, after the XDG base directory specification.
package struct StandardFolders: Sendable {
  private let environment: [String: String]

  package init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    self.environment = environment
  }

  /// Holds the index of each library and may be deleted at any time; nil without a home.
  package var cache: FilePath? { folder("XDG_CACHE_HOME", below: ".cache") }

  /// Nil without a home.
  package var config: ConfigFile? {
    let folder = folder("XDG_CONFIG_HOME", below: ".config")
    return folder.map { ConfigFile(path: $0.appending(FilePath("config.yaml"))) }
  }

  /// Holds what the reader did, which nothing else knows; nil without a home.
  package var state: FilePath? { folder("XDG_STATE_HOME", below: ".local/state") }

  /// Nil without a home.
  package var recentQueries: RecentQueries? {
    state.map { RecentQueries(path: $0.appending(FilePath("queries"))) }
  }

  /// The summaries installed with the program.
  package static var installed: FilePath {
    let program = Bundle.main.executableURL?.resolvingSymlinksInPath()
    let prefix =
      program?.deletingLastPathComponent().deletingLastPathComponent().path ?? "/usr/local"
    return FilePath("\(prefix)/share/verdict/content")
  }

  /// The library that a person means.
  ///
  /// - Parameter name: The folder they named; nil for the first of `VERDICT_LIBRARY`, the config
  ///   file's `library`, `content` in the working folder, and the installed summaries.
  /// - Returns: The folder, which need not exist.
  /// - Throws: `Failure` where the config file cannot be read.
  package func library(named name: String?) throws(Failure) -> FilePath {
    if let name { return FilePath(name) }
    if let variable = environment["VERDICT_LIBRARY"], !variable.isEmpty {
      return FilePath(variable)
    }
    if let configured = try config?.preferences().library { return expandingHome(configured) }
    return FileManager.default.fileExists(atPath: "content")
      ? FilePath("content") : Self.installed
  }

  /// A path in which `~` is the home that the environment names, as in a shell.
  func expandingHome(_ path: String) -> FilePath {
    guard path == "~" || path.hasPrefix("~/"), let home = environment["HOME"] else {
      return FilePath((path as NSString).expandingTildeInPath)
    }
    return FilePath(home + path.dropFirst())
  }

  private func folder(_ variable: String, below home: String) -> FilePath? {
    // The specification says to ignore relative paths.
    if let folder = environment[variable], folder.hasPrefix("/") {
      return FilePath("\(folder)/verdict")
    }
    guard let user = environment["HOME"], user.hasPrefix("/") else { return nil }
    return FilePath("\(user)/\(home)/verdict")
  }
}
