import Foundation
import VerdictCore

import struct SystemPackage.Errno

/// Another program that is started without a shell.
struct ChildProcess {
  /// What the program has for a terminal.
  enum Session {
    /// Ours, while we leave it alone.
    case ours
    /// None: it writes nowhere, and lives on when we or our terminal end.
    case own
  }

  private let command: ProgramCommand
  private let id: pid_t

  /// Starts a program, which is looked for in `PATH` where its name has no slash.
  ///
  /// - Parameters:
  ///   - command: The program and its arguments.
  ///   - session: What it has for a terminal.
  ///   - input: A descriptor that it reads; nil for none.
  ///   - variables: What it finds in its environment beside ours.
  /// - Throws: `ProgramFailure` where it cannot be started.
  init(
    _ command: ProgramCommand, in session: Session, input: Int32? = nil,
    adding variables: [String: String] = [:]
  ) throws(ProgramFailure) {
    self.command = command
    var id: pid_t = 0
    let code = Self.spawn(&id, command.words, in: session, input: input, variables)
    guard code == 0 else {
      throw ProgramFailure(
        description: "\(command.words[0]) cannot be started: \(Errno(rawValue: code).reason)")
    }
    self.id = id
  }

  private static func spawn(
    _ id: inout pid_t, _ words: [String], in session: Session, input: Int32?,
    _ added: [String: String]
  ) -> Int32 {
    #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
    #else
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    // What we ignore or hold back is not for others to ignore.
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    var flags = Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)
    if session == .own {
      flags |= newSession
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    }
    if let input { posix_spawn_file_actions_adddup2(&actions, input, 0) }
    posix_spawnattr_setflags(&attributes, Int16(flags))
    let variables = ProcessInfo.processInfo.environment.merging(added) { $1 }
      .map { "\($0)=\($1)" }
    return words.withCStrings { arguments in
      variables.withCStrings {
        posix_spawnp(&id, words[0], &actions, &attributes, arguments, $0)
      }
    }
  }

  /// `POSIX_SPAWN_SETSID`, which Swift does not see everywhere.
  #if canImport(Darwin)
  private static let newSession: Int32 = 0x0400
  #else
  private static let newSession: Int32 = 0x80
  #endif

  /// Waits until the program has ended.
  ///
  /// Where it is stopped in our terminal, as by ^Z, so are we, and both go on together.
  ///
  /// - Parameter wasContinued: Whether we have been stopped and continued together with it since this
  ///   was asked last.
  /// - Throws: `ProgramFailure` with how it ended, where that was not well.
  func wait(unless wasContinued: () -> Bool = { false }) throws(ProgramFailure) {
    var status: Int32 = 0
    while true {
      let found = waitpid(id, &status, WUNTRACED)
      if found < 0, errno == EINTR { continue }
      guard found == id else { return }
      if status & 0xFF == 0x7F {
        // To this thread, so that nothing below is done before all of them have stopped.
        if !wasContinued() { raise(SIGSTOP) }
        kill(id, SIGCONT)
        continue
      }
      let signal = status & 0x7F
      if signal != 0 {
        throw ProgramFailure(description: "\(command.name) was ended by signal \(signal)")
      }
      let code = status >> 8 & 0xFF
      if code != 0 {
        throw ProgramFailure(description: "\(command.name) ended with status \(code)")
      }
      return
    }
  }
}

extension [String] {
  /// The texts as C has them, with a null pointer at the end.
  fileprivate func withCStrings<Result>(
    _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
  }
}
