import CPseudoTerminal
import Foundation

/// A program that has run without a terminal, as in a script, and what it said.
package struct FinishedProcess {
  /// Where standard output leads.
  package enum Output {
    case pipe
    /// A pipe that nobody reads any more.
    case brokenPipe
    case file(String)
  }

  package private(set) var output: [UInt8] = []
  package private(set) var errors: [UInt8] = []
  package let end: ProcessEnd

  private static let watchInterval = Duration.milliseconds(5)

  package var text: String { String(decoding: output, as: UTF8.self) }
  package var message: String { String(decoding: errors, as: UTF8.self) }

  /// Runs a program to its end; its input is empty.
  ///
  /// - Parameters:
  ///   - path: Where the program is.
  ///   - arguments: Its arguments, without its name.
  ///   - environment: All its environment.
  ///   - folder: Where it starts; nil for here.
  ///   - output: Where its standard output leads.
  ///   - closed: Those of its descriptors 0 to 2 that are closed from the start.
  ///   - limit: How long it may take.
  ///   - watch: Called with the process now and then while it runs.
  /// - Throws: `POSIXError` where it cannot be started, `TimedOut` where it does not end.
  package init(
    running path: String, _ arguments: [String] = [], environment: [String: String],
    folder: String? = nil, output: Output = .pipe, closed: Set<Int32> = [],
    within limit: Duration = .seconds(60), watch: (pid_t) -> Void = { _ in }
  ) throws {
    let (outputEnd, errorEnd) = (try Pipe(), try Pipe())
    let input = open("/dev/null", O_RDONLY)
    let target =
      switch output {
      case .pipe, .brokenPipe: outputEnd.writing
      case .file(let path): open(path, O_WRONLY)
      }
    if case .brokenPipe = output { outputEnd.closeReading() }
    let standard = [input, target, errorEnd.writing].enumerated().map { index, descriptor in
      closed.contains(Int32(index)) ? -1 : descriptor
    }
    let argv = CStrings([path] + arguments)
    let envp = CStrings(environment.map { "\($0)=\($1)" }.sorted())
    var child: pid_t = -1
    let started = pty_start_with(path, argv.pointers, envp.pointers, folder, standard, &child)
    close(input)
    if target != outputEnd.writing { close(target) }
    guard started == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    outputEnd.closeWriting()
    errorEnd.closeWriting()
    let deadline = ContinuousClock.now + limit
    var isInTime = false
    while !isInTime, .now < deadline {
      watch(child)
      isInTime = Pipe.drain([outputEnd, errorEnd], until: min(deadline, .now + Self.watchInterval))
    }
    if !isInTime { kill(child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    end =
      pty_has_exited(status) != 0
      ? .exited(pty_exit_status(status)) : .signalled(pty_signal(status))
    (self.output, errors) = (outputEnd.bytes, errorEnd.bytes)
    if !isInTime { throw TimedOut("no end; \(text.suffix(1000)) \(message.suffix(1000))") }
  }
}
