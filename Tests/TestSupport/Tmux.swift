import Foundation

/// A program in a private tmux, whose screen can be read as a person would see it.
package final class Tmux {
  private let socket = "/tmp/verdict-\(getpid())-\(UInt32.random(in: 0...UInt32.max)).tmux"
  private let executable: String
  /// What is to live as long as the program, such as the folder it works in.
  package var companion: AnyObject?

  /// Whether there is a tmux to test with.
  package static var isAvailable: Bool { path != nil }

  /// Starts a program; its screen stays when it has ended.
  ///
  /// - Parameters:
  ///   - command: The program and its arguments.
  ///   - environment: All its environment; tmux adds `TERM` and its own.
  ///   - width: The columns of the screen.
  ///   - height: Its rows.
  ///   - terminal: The value of `TERM`.
  /// - Throws: Where there is no tmux, or it does not start.
  package init(
    _ command: [String], environment: [String: String], width: Int = 80, height: Int = 24,
    terminal: String = "tmux-256color"
  ) throws {
    guard let path = Self.path else { throw CocoaError(.fileNoSuchFile) }
    executable = path
    let variables = environment.map { "\($0)=\($1)" }.sorted() + ["TERM=\(terminal)"]
    let options = [
      "set -g status off", "set -g remain-on-exit on", "set -sg escape-time 0",
      "set -g window-size manual",
    ]
    // The server ends when it has no session, so the options come second; the program cannot end
    // before they are read.
    try run(
      ["new-session", "-d", "-x", "\(width)", "-y", "\(height)", "--", "env", "-i"] + variables
        + command + options.flatMap { [";"] + $0.split(separator: " ").map(String.init) })
  }

  deinit {
    _ = try? run(["kill-server"])
    unlink(socket)
  }

  /// Presses keys by tmux's names: `j`, `Enter`, `C-c`, `Escape`, `S-Tab` as `BTab`.
  package func press(_ keys: String...) throws { try run(["send-keys", "--"] + keys) }

  /// Types text as it is.
  package func type(_ text: String) throws { try run(["send-keys", "-l", "--", text]) }

  package func resize(width: Int, height: Int) throws {
    try run(["resize-window", "-x", "\(width)", "-y", "\(height)"])
  }

  /// The rows of the screen, without the blanks at their ends; with SGR codes where `styled`.
  package func screen(styled: Bool = false) throws -> [String] {
    let text = try run(["capture-pane", "-p"] + (styled ? ["-e"] : []))
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// What tmux knows of the pane, such as `#{alternate_on}` or `#{cursor_flag}`.
  package func value(of format: String) throws -> String {
    try run(["display-message", "-p", format]).trimmingCharacters(in: .newlines)
  }

  /// Waits until the screen is as wanted.
  @discardableResult
  package func wait(
    for what: String, within limit: Duration = .seconds(30), until isReached: ([String]) -> Bool
  ) throws -> [String] {
    let deadline = ContinuousClock.now + limit
    while true {
      let rows = try screen()
      if isReached(rows) { return rows }
      guard ContinuousClock.now < deadline else {
        throw TimedOut("no \(what) on\n\(rows.joined(separator: "\n"))")
      }
      _ = poll(nil, 0, 10)
    }
  }

  /// Waits until that text is somewhere on the screen.
  @discardableResult
  package func wait(
    for text: String, within limit: Duration = .seconds(30)
  ) throws -> [String] {
    try wait(for: text, within: limit) { rows in rows.contains { $0.contains(text) } }
  }

  private static let path = ["/usr/bin/tmux", "/usr/local/bin/tmux", "/opt/homebrew/bin/tmux"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Runs one command of tmux and gives what it prints.
  ///
  /// On a terminal, not a pipe: the server that the first command leaves behind would keep a pipe
  /// open.
  @discardableResult
  private func run(_ arguments: [String]) throws -> String {
    let client = try PseudoTerminal(
      executable, ["-u", "-S", socket, "-f", "/dev/null"] + arguments,
      environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "dumb"])
    let end = try client.waitForEnd()
    guard end == .exited(0) else { throw TimedOut("tmux \(end): \(client.text)") }
    return client.text.replacing("\r\n", with: "\n")
  }
}
