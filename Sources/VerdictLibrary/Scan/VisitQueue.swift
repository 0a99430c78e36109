import Foundation

/// Hands files to the threads that read them, and what they found to the one that writes it.
///
/// At most `bound` results wait for the writer; then the readers wait.
// Unchecked because `condition` guards all state, which the compiler cannot see.
final class VisitQueue: @unchecked Sendable {
  private let condition = NSCondition()
  private let visits: [FileVisit]
  private let bound: Int
  private var next = 0
  private var outcomes: [FileVisit.Outcome] = []
  private var readers = 0
  private var isClosed = false

  init(_ visits: [FileVisit], bound: Int) {
    self.visits = visits
    self.bound = bound
  }

  /// Starts threads that turn visits into outcomes until all are done or the queue is closed.
  func start(threads: Int, work: @escaping @Sendable (FileVisit) -> FileVisit.Outcome) {
    condition.withLock { readers = threads }
    for _ in 0..<threads {
      let thread = Thread {
        while let visit = self.nextVisit() { self.deliver(work(visit)) }
        self.condition.withLock {
          self.readers -= 1
          self.condition.broadcast()
        }
      }
      thread.stackSize = 8 << 20
      thread.start()
    }
  }

  /// Waits for outcomes and takes all there are; nil when none will come any more.
  func take() -> [FileVisit.Outcome]? {
    condition.withLock {
      while outcomes.isEmpty, readers > 0 { condition.wait() }
      guard !outcomes.isEmpty else { return nil }
      defer { outcomes = [] }
      condition.broadcast()
      return outcomes
    }
  }

  /// Ends the work and waits until no thread is at it.
  func close() {
    condition.withLock {
      isClosed = true
      condition.broadcast()
      while readers > 0 { condition.wait() }
    }
  }

  private func nextVisit() -> FileVisit? {
    condition.withLock {
      guard !isClosed, next < visits.count else { return nil }
      defer { next += 1 }
      return visits[next]
    }
  }

  private func deliver(_ outcome: FileVisit.Outcome) {
    condition.withLock {
      while outcomes.count >= bound, !isClosed { condition.wait() }
      outcomes.append(outcome)
      condition.broadcast()
    }
  }
}
