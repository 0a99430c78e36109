import Foundation

/// What other threads told, and a wait for it.
// Unchecked because `condition` guards all state, which the compiler cannot see.
package final class Notebook<Entry: Sendable>: @unchecked Sendable {
  private let condition = NSCondition()
  private var entries: [Entry] = []

  package init() {}

  package var all: [Entry] { condition.withLock { entries } }

  package func write(_ entry: Entry) {
    condition.withLock {
      entries.append(entry)
      condition.broadcast()
    }
  }

  /// Waits until what has been told is as wanted, looking again at each entry and now and then.
  @discardableResult
  package func wait(
    for what: String, within limit: TimeInterval = 30, until isReached: ([Entry]) throws -> Bool
  ) throws -> [Entry] {
    let deadline = Date(timeIntervalSinceNow: limit)
    while true {
      let entries = all
      if try isReached(entries) { return entries }
      guard Date() < deadline else { throw TimedOut("no \(what) in \(entries)") }
      condition.withLock {
        guard self.entries.count == entries.count else { return }
        _ = condition.wait(until: min(deadline, Date(timeIntervalSinceNow: 0.05)))
      }
    }
  }
}
