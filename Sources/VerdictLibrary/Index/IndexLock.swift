import Foundation
import VerdictCore

/// The right to change an index, which one process at a time has until it lets go or ends.
final class IndexLock {
  private let descriptor: Int32

  /// Waits for the lock, asking every 20 ms whether to go on waiting.
  init?(_ location: IndexLocation, isWaiting: () -> Bool) throws {
    descriptor = open(location.lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemError.last }
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw SystemError.last }
      guard isWaiting() else { return nil }
      usleep(20_000)
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }
}
