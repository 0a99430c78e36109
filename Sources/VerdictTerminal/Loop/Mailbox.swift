import CNcurses
import Synchronization

/// Events from other threads, and a descriptor that becomes readable when there are some.
package final class Mailbox<Event: Sendable>: Sendable {
  private let events = Mutex<[Event]>([])
  private let readEnd: Int32
  private let writeEnd: Int32

  /// Nil where the process may open no more descriptors.
  package init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { curses_close_on_exec(end) }
    readEnd = ends[0]
    writeEnd = ends[1]
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  package var descriptor: Int32 { readEnd }

  package func post(_ event: Event) {
    events.withLock { waiting in
      waiting.append(event)
      // One byte for however many events, so that the pipe can never be full.
      if waiting.count == 1 { while write(writeEnd, [1], 1) < 0, curses_errno() == EINTR {} }
    }
  }

  /// Everything posted since the last call, in order.
  package func take() -> [Event] {
    events.withLock { waiting in
      guard !waiting.isEmpty else { return [] }
      var byte: UInt8 = 0
      while CNcurses.read(readEnd, &byte, 1) < 0, curses_errno() == EINTR {}
      defer { waiting = [] }
      return waiting
    }
  }
}

/// Waiting for descriptors.
enum Readiness {
  /// Waits until one of the descriptors can be read without waiting, or has failed.
  ///
  /// - Parameters:
  ///   - descriptors: The descriptors.
  ///   - timeout: How long to wait; nil for as long as it takes.
  /// - Returns: Whether each of them is ready; none where the time is over.
  static func wait(for descriptors: [Int32], timeout: Duration? = nil) -> [Bool] {
    let deadline = timeout.map { ContinuousClock.now + $0 }
    var polled = descriptors.map { pollfd(fd: $0, events: curses_poll_readable(), revents: 0) }
    while true {
      let left = deadline.map { milliseconds(until: $0) } ?? -1
      let count = poll(&polled, nfds_t(polled.count), left)
      if count >= 0 { return polled.map { $0.revents != 0 } }
      guard curses_errno() == EINTR else { return descriptors.map { _ in true } }
    }
  }

  /// Rounded up, so that a wait does not end in turns of none at all.
  private static func milliseconds(until deadline: ContinuousClock.Instant) -> Int32 {
    let left = (deadline - .now) / .milliseconds(1)
    return Int32(min(max(0, left.rounded(.up)), 1_000_000))
  }
}
