import Foundation
import VerdictCore

/// Where the program keeps what it keeps, after the XDG base directory specification.
enum StandardFolders {
  /// Where the index of each library is, which may be deleted at any time; nil without a home.
  static var cache: FilePath? { folder("XDG_CACHE_HOME", below: ".cache") }

  static var configFile: FilePath? {
    folder("XDG_CONFIG_HOME", below: ".config")?.appending(FilePath("config.yaml"))
  }

  /// What the reader did, which nothing else knows; nil without a home.
  static var state: FilePath? { folder("XDG_STATE_HOME", below: ".local/state") }

  /// The summaries installed with the program.
  static var installed: FilePath {
    let program = Bundle.main.executableURL?.resolvingSymlinksInPath()
    let prefix =
      program?.deletingLastPathComponent().deletingLastPathComponent().path ?? "/usr/local"
    return FilePath("\(prefix)/share/verdict/content")
  }

  /// A path in which `~` is the home that the environment names, as in a shell.
  static func expandingHome(_ path: String) -> FilePath {
    guard path == "~" || path.hasPrefix("~/"),
      let home = ProcessInfo.processInfo.environment["HOME"]
    else { return FilePath((path as NSString).expandingTildeInPath) }
    return FilePath(home + path.dropFirst())
  }

  private static func folder(_ variable: String, below home: String) -> FilePath? {
    let environment = ProcessInfo.processInfo.environment
    // The specification says to ignore relative paths.
    if let folder = environment[variable], folder.hasPrefix("/") {
      return FilePath("\(folder)/verdict")
    }
    guard let user = environment["HOME"], user.hasPrefix("/") else { return nil }
    return FilePath("\(user)/\(home)/verdict")
  }
}
