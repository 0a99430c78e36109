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
