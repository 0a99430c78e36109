import Foundation
import VerdictCore

import struct SystemPackage.Errno
import struct SystemPackage.FileDescriptor

/// Wakes a thread that waits.
final class Alarm: Sendable {
  private let readEnd: FileDescriptor
  private let writeEnd: FileDescriptor

  /// Throws `Errno` where the process may open no more descriptors.
  init() throws {
    (readEnd, writeEnd) = try FileDescriptor.pipe()
    for end in [readEnd, writeEnd] {
      _ = fcntl(end.rawValue, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end.rawValue, F_SETFL, O_NONBLOCK)
    }
  }

  deinit {
    try? readEnd.close()
    try? writeEnd.close()
  }

  /// Ends the wait under way, or the next one.
  func ring() { _ = try? writeEnd.writeAll(CollectionOfOne(1)) }

  /// Waits for the alarm, a descriptor that can be read, or the end of a time; nil for no end.
  ///
  /// - Parameters:
  ///   - descriptor: The descriptor; nil for none.
  ///   - limit: How long to wait.
  /// - Returns: Whether it was the descriptor.
  func wait(for descriptor: FileDescriptor?, _ limit: Duration?) -> Bool {
    var polled = [readEnd.rawValue, descriptor?.rawValue ?? -1].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let milliseconds = limit.map { Int32(min(max($0 / .milliseconds(1), 0), 1_000_000)) } ?? -1
    guard poll(&polled, nfds_t(polled.count), milliseconds) > 0 else { return false }
    if polled[0].revents != 0 {
      withUnsafeTemporaryAllocation(byteCount: 64, alignment: 1) { bytes in
        while let count = try? readEnd.read(into: bytes), count > 0 {}
      }
    }
    return polled[1].revents != 0
  }
}
