import Foundation

/// Hands files to the threads that read them, and what they found back.
///
/// Whoever adds visits keeps the queue short: it is to add none while the queue is full.
// Unchecked because `condition` guards all state, which the compiler cannot see.
final class CheckQueue: @unchecked Sendable {
  typealias Work = @Sendable (FileCheck) -> FileCheck.Outcome

  private let condition = NSCondition()
  private let bound: Int
  /// Those before `next` have been handed out.
  private var visits: [FileCheck] = []
  private var next = 0
  private var outcomes: [(bytes: Int, outcome: FileCheck.Outcome)] = []
  /// Visits added whose outcomes have not been taken.
  private var underWay = 0
  private var readers = 0
  private var isClosed = false

  /// Starts threads that turn visits into outcomes until the queue is closed.
  init(bound: Int, threads: Int, work: @escaping Work) {
    self.bound = bound
    readers = threads
    for _ in 0..<threads {
      let thread = Thread {
        while let visit = self.nextVisit() { self.deliver(work(visit), of: visit) }
        self.condition.withLock {
          self.readers -= 1
          self.condition.broadcast()
        }
      }
      thread.stackSize = 8 << 20
      thread.start()
    }
  }

  var isFull: Bool { condition.withLock { underWay >= bound } }

  func add(_ visit: FileCheck) {
    condition.withLock {
      if next == visits.count { (visits, next) = ([], 0) }
      visits.append(visit)
      underWay += 1
      condition.broadcast()
    }
  }

  /// Waits for outcomes and takes all there are, with the bytes of each file; none when none will
  /// come of what has been added.
  func take() -> [(bytes: Int, outcome: FileCheck.Outcome)] {
    condition.withLock {
      while outcomes.isEmpty, underWay > 0 { condition.wait() }
      defer { outcomes = [] }
      underWay -= outcomes.count
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

  private func nextVisit() -> FileCheck? {
    condition.withLock {
      while next == visits.count, !isClosed { condition.wait() }
      if isClosed { return nil }
      defer { next += 1 }
      return visits[next]
    }
  }

  private func deliver(_ outcome: FileCheck.Outcome, of visit: FileCheck) {
    condition.withLock {
      outcomes.append((visit.bytes, outcome))
      condition.broadcast()
    }
  }
}
