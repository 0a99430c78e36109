import Foundation
import VerdictCore

/// Wakes a thread that waits.
final class Alarm: Sendable {
  private let readEnd: Int32
  private let writeEnd: Int32

  /// Throws `SystemError` where the process may open no more descriptors.
  init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw SystemError.last }
    (readEnd, writeEnd) = (ends[0], ends[1])
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  /// Ends the wait under way, or the next one.
  func ring() { _ = write(writeEnd, [1], 1) }

  /// Waits for the alarm, a descriptor that can be read, or the end of a time; nil for no end.
  ///
  /// - Parameters:
  ///   - descriptor: The descriptor; nil for none.
  ///   - limit: How long to wait.
  /// - Returns: Whether it was the descriptor.
  func wait(for descriptor: Int32?, _ limit: Duration?) -> Bool {
    var polled = [readEnd, descriptor ?? -1].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let milliseconds = limit.map { Int32(min(max($0 / .milliseconds(1), 0), 1_000_000)) } ?? -1
    guard poll(&polled, nfds_t(polled.count), milliseconds) > 0 else { return false }
    if polled[0].revents != 0 {
      var bytes = [UInt8](repeating: 0, count: 64)
      while read(readEnd, &bytes, bytes.count) > 0 {}
    }
    return polled[1].revents != 0
  }
}
