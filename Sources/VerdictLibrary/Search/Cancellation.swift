import Synchronization

/// Tells work that nobody waits for any more to stop.
package final class Cancellation: Sendable {
  private let isRequested = Atomic(false)

  package init() {}

  package func cancel() { isRequested.store(true, ordering: .relaxed) }

  package var isCancelled: Bool { isRequested.load(ordering: .relaxed) }

  /// Throws `CancellationError` once `cancel` was called.
  package func check() throws {
    if isCancelled { throw CancellationError() }
  }
}
