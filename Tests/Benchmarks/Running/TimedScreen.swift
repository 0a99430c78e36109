import Foundation
import TestSupport

/// A program on a terminal of 120 columns and 40 rows, whose frames are timed.
final class TimedScreen {
  private let terminal: PseudoTerminal
  /// From the start until the last byte of the first whole screen.
  let launch: Duration
  private static let silence = Duration.milliseconds(50)
  private static let limit = Duration.seconds(60)

  /// Starts a program, and waits until it is silent with some words on its screen.
  init(
    _ path: String, _ arguments: [String] = [], environment: [String: String], until words: String
  ) throws {
    let start = ContinuousClock.now
    terminal = try PseudoTerminal(
      path, arguments, environment: environment, width: 120, height: 40)
    var last = start
    while true {
      if let moment = terminal.takeOutput(within: Self.silence) {
        last = moment
      } else if terminal.text.contains(words) {
        break
      } else if .now - start > Self.limit {
        throw TimedOut("no \(words) on the screen")
      }
    }
    launch = last - start
  }

  var process: pid_t { terminal.process }

  /// Types keys and waits until the program is silent and idle again; nil where it shows nothing.
  @discardableResult
  func press(_ keys: String, patience: Duration = .milliseconds(200)) -> Stroke? {
    measure(patience: patience) { terminal.send(keys) }
  }

  /// Does something, and times what it brings onto the screen.
  func measure(patience: Duration, _ action: () throws -> Void) rethrows -> Stroke? {
    let start = ContinuousClock.now
    var first: ContinuousClock.Instant?
    var last = start
    try action()
    while .now - start < Self.limit {
      let (waitStart, work) = (ContinuousClock.now, ProcessUse.processorTime(process))
      if let moment = terminal.takeOutput(within: Self.silence) {
        first = first ?? moment
        last = moment
        continue
      }
      let isIdle = (ProcessUse.processorTime(process) - work) * 2 < .now - waitStart
      if isIdle, first != nil || .now - start > patience { break }
    }
    return first.map { Stroke(first: $0 - start, settled: last - start) }
  }

  /// Types keys without waiting for more than their first frame.
  func tap(_ keys: String) {
    terminal.send(keys)
    guard terminal.takeOutput(within: Self.silence) != nil else { return }
    while terminal.takeOutput(within: .milliseconds(1)) != nil {}
  }

  /// Waits until nothing happens any more, such as the scan at the start.
  func settle() { _ = measure(patience: .zero) {} }

  /// Quits by a key and waits for the end.
  func quit(_ key: String = "Q") throws {
    terminal.send(key)
    try terminal.waitForEnd()
  }
}
