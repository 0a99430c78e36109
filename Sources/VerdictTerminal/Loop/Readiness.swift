import CNcurses

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
