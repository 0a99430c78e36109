import Synchronization
import VerdictScreen

/// Posts the lines of a list that grows, each once.
final class WarningFeed: Sendable {
  private let count = Mutex(0)
  private let post: @Sendable (AppEvent) -> Void

  init(post: @escaping @Sendable (AppEvent) -> Void) { self.post = post }

  /// - Parameter warnings: All there have been so far.
  func report(_ warnings: [String]) {
    let new = count.withLock { count in
      defer { count = warnings.count }
      return warnings.dropFirst(count)
    }
    for warning in new { post(.warned(warning)) }
  }
}
