import Foundation
import VerdictCore

import struct SystemPackage.FileDescriptor

/// A program that shows text longer than the terminal, and reads it from a pipe.
struct Pager: Sendable {
  private let child: ChildProcess
  private let descriptor: FileDescriptor
  /// Whether the person has left it before the end of the text.
  private var isLeft = false
  private let oldPipeHandler: Handler
  private let oldInterruptHandler: Handler

  #if canImport(Darwin)
  private typealias Handler = @Sendable (@convention(c) (Int32) -> Void)?
  #else
  private typealias Handler = __sighandler_t?
  #endif

  /// Starts the program.
  ///
  /// - Throws: `ProgramFailure` where it cannot be started.
  init(_ command: ProgramCommand, environment: [String: String]) throws(ProgramFailure) {
    let ends: (readEnd: FileDescriptor, writeEnd: FileDescriptor)
    do {
      ends = try FileDescriptor.pipe()
    } catch {
      throw ProgramFailure(description: "no pipe: \(DurableFile.reason(of: error))")
    }
    for end in [ends.readEnd, ends.writeEnd] { _ = fcntl(end.rawValue, F_SETFD, FD_CLOEXEC) }
    defer { try? ends.readEnd.close() }
    do throws(ProgramFailure) {
      child = try ChildProcess(
        command, in: .ours, input: ends.readEnd.rawValue,
        adding: Self.variables(in: environment))
    } catch {
      try? ends.writeEnd.close()
      throw error
    }
    descriptor = ends.writeEnd
    Self.mask(SIG_BLOCK)
    // A pager that is left ends its pipe, and ^C is for the pager alone.
    oldPipeHandler = signal(SIGPIPE, SIG_IGN)
    oldInterruptHandler = signal(SIGINT, SIG_IGN)
  }

  /// What less and lv are told, as git does: end where the text fits, show colours, leave the text.
  private static func variables(in environment: [String: String]) -> [String: String] {
    ["LESS": "FRX", "LV": "-c"].filter { environment[$0.key] == nil }
  }

  /// Gives it bytes; where the person has left it, they are dropped.
  mutating func write(_ bytes: [UInt8]) {
    guard !isLeft else { return }
    isLeft = (try? descriptor.writeAll(bytes)) == nil
  }

  /// Holds back, or lets through, the signal that says that we go on after a stop: the terminal stops us
  /// with the pager, which may still be stopping when both are to go on.
  private static func mask(_ change: Int32) {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGCONT)
    pthread_sigmask(change, &signals, nil)
  }

  /// Whether we have gone on after a stop since this was asked last.
  private static func takeContinuation() -> Bool {
    var waiting = sigset_t()
    guard sigpending(&waiting) == 0, sigismember(&waiting, SIGCONT) == 1 else { return false }
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGCONT)
    var taken: Int32 = 0
    return sigwait(&signals, &taken) == 0
  }

  /// Ends the text, and waits until the person has left the pager.
  func finish() {
    try? descriptor.close()
    // How it ends is between the person and it.
    try? child.wait(unless: Self.takeContinuation)
    Self.mask(SIG_UNBLOCK)
    signal(SIGPIPE, oldPipeHandler)
    signal(SIGINT, oldInterruptHandler)
  }
}
