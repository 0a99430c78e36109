import Foundation
import TestSupport

/// The built command in a stated world: a home of its own, and nothing of the runner's environment.
struct Program {
  static let path = products.appending(path: "verdict").path

  let home: TemporaryFolder
  var environment: [String: String]

  init() throws {
    home = try TemporaryFolder()
    environment = [
      "HOME": home.path, "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8",
      "TZ": "UTC", "SWIFT_BACKTRACE": "enable=no",
      // A pager waits for a person.
      "PAGER": "cat",
    ]
  }

  /// The same world with other values; nil for a variable that is unset.
  func with(_ values: [String: String?]) -> Program {
    var other = self
    for (name, value) in values { other.environment[name] = value }
    return other
  }

  /// Runs the command in a pipe.
  func run(
    _ arguments: String..., folder: String? = nil, output: FinishedProcess.Output = .pipe,
    closed: Set<Int32> = []
  ) throws -> FinishedProcess {
    try FinishedProcess(
      running: Self.path, arguments, environment: environment, folder: folder ?? home.path,
      output: output, closed: closed)
  }

  /// Starts the command on a terminal.
  func start(
    _ arguments: String..., folder: String? = nil, width: Int = 80, height: Int = 24
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      Self.path, arguments, environment: environment, folder: folder ?? home.path, width: width,
      height: height)
    terminal.companion = home
    return terminal
  }

  /// Runs a line of shell on a terminal, in which `$verdict` is the command.
  func startShell(_ line: String, width: Int = 80, height: Int = 24) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", line], environment: with(["verdict": Self.path]).environment,
      folder: home.path, width: width, height: height)
    terminal.companion = home
    return terminal
  }

  /// Starts the command under tmux.
  func watch(_ arguments: String..., width: Int = 80, height: Int = 24) throws -> Tmux {
    let own = environment.filter { $0.key != "TERM" }
    let tmux = try Tmux([Self.path] + arguments, environment: own, width: width, height: height)
    tmux.companion = home
    return tmux
  }

  /// Where the index of the only library is; nil while there is none.
  var index: String? {
    let folder = home.path(".cache/verdict")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.first { $0.hasSuffix(".sqlite") }.map { "\(folder)/\($0)" }
  }

  /// The folder into which the package is built.
  private static let products = Bundle.module.bundleURL.deletingLastPathComponent()
}
