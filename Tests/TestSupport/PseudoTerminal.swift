import CPseudoTerminal
import Foundation

/// A program on a terminal of its own, and what it says there.
///
/// Every wait drains the terminal, so that the program is never held up by what it has written.
package final class PseudoTerminal {
  package let process: pid_t
  /// Everything the program has written so far.
  package private(set) var output: [UInt8] = []
  /// How the terminal was set before the program ran.
  package let firstModes: TerminalModes
  /// What is to live as long as the program, such as the folder it works in.
  package var companion: AnyObject?
  private var primary: Int32
  private var end: ProcessEnd?

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - path: Where the program is.
  ///   - arguments: Its arguments, without its name.
  ///   - environment: All its environment.
  ///   - folder: Where it starts; nil for here.
  ///   - width: The columns of the terminal.
  ///   - height: Its rows.
  /// - Throws: `POSIXError` where no terminal or process can be had.
  package init(
    _ path: String, _ arguments: [String] = [], environment: [String: String],
    folder: String? = nil, width: Int = 80, height: Int = 24
  ) throws {
    var child: pid_t = -1
    var modes = termios()
    let argv = CStrings([path] + arguments)
    let envp = CStrings(environment.map { "\($0)=\($1)" }.sorted())
    primary = pty_start(
      path, argv.pointers, envp.pointers, folder, Int32(height), Int32(width), &child, &modes)
    firstModes = TerminalModes(modes: modes)
    process = child
    if primary < 0 { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
  }

  deinit {
    hangUp()
    if end == nil {
      kill(-process, SIGKILL)
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
  }

  package var text: String { String(decoding: output, as: UTF8.self) }

  /// How the terminal is set now; it outlives the program.
  package var modes: TerminalModes {
    var modes = termios()
    tcgetattr(primary, &modes)
    return TerminalModes(modes: modes)
  }

  package func send(_ text: String) { send(Array(text.utf8)) }

  /// Types all the bytes; in one write, as long as the terminal takes them.
  package func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(primary, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        drain(for: .milliseconds(10))
      } else if errno != EINTR {
        return
      }
    }
  }

  package func resize(width: Int, height: Int) {
    _ = pty_resize(primary, Int32(height), Int32(width))
  }

  package func signal(_ number: Int32) { kill(process, number) }

  /// Takes the terminal away from under the program.
  package func hangUp() {
    if primary >= 0 { close(primary) }
    primary = -1
  }

  /// Waits until what the program has written, all together, is as wanted.
  @discardableResult
  package func wait(
    for what: String, within limit: Duration = .seconds(30), until isReached: (String) -> Bool
  ) throws -> String {
    let deadline = ContinuousClock.now + limit
    while !isReached(text) {
      guard ContinuousClock.now < deadline else { throw TimedOut("no \(what) in \(debugText)") }
      drain(for: .milliseconds(20))
    }
    return text
  }

  /// Waits until the program has written that text somewhere.
  @discardableResult
  package func wait(for text: String, within limit: Duration = .seconds(30)) throws -> String {
    try wait(for: text, within: limit) { $0.contains(text) }
  }

  /// Waits until the program writes something, and leaves it unread.
  package func waitForUnread(within limit: Duration = .seconds(30)) throws {
    var polled = pollfd(fd: primary, events: Int16(POLLIN), revents: 0)
    if poll(&polled, 1, Int32(limit / .milliseconds(1))) != 1 { throw TimedOut("nothing to read") }
  }

  /// Waits until the program has ended, and takes what it wrote last.
  ///
  /// - Parameters:
  ///   - limit: How long to wait.
  ///   - isReading: False to leave unread what the program writes until it has ended.
  /// - Returns: How it ended.
  /// - Throws: `TimedOut` where it did not.
  @discardableResult
  package func waitForEnd(
    within limit: Duration = .seconds(30), reading isReading: Bool = true
  ) throws -> ProcessEnd {
    let deadline = ContinuousClock.now + limit
    while true {
      if let end { return end }
      var status: Int32 = 0
      if waitpid(process, &status, WNOHANG) == process {
        end =
          pty_has_exited(status) != 0
          ? .exited(pty_exit_status(status)) : .signalled(pty_signal(status))
        while drain(for: .zero) {}
        continue
      }
      guard ContinuousClock.now < deadline else { throw TimedOut("no end; \(debugText)") }
      if isReading { drain(for: .milliseconds(5)) } else { _ = poll(nil, 0, 5) }
    }
  }

  /// Takes what the program writes next.
  ///
  /// - Parameter limit: How long to wait for it.
  /// - Returns: When it came; nil where nothing did.
  package func takeOutput(within limit: Duration) -> ContinuousClock.Instant? {
    drain(for: limit) ? .now : nil
  }

  private var debugText: String { text.suffix(2000).debugDescription }

  /// Takes what the program writes, waiting at most that long for it; whether there was anything.
  @discardableResult
  private func drain(for patience: Duration) -> Bool {
    var polled = pollfd(fd: primary, events: Int16(POLLIN), revents: 0)
    let ready = poll(&polled, 1, Int32(patience / .milliseconds(1)))
    guard ready > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(primary, &buffer, buffer.count)
    guard count > 0 else {
      // The program has closed the terminal: readable for ever, so wait without it.
      _ = poll(nil, 0, Int32(patience / .milliseconds(1)))
      return false
    }
    output += buffer[..<count]
    return true
  }
}
