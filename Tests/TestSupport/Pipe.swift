import Foundation

/// One pipe out of a program.
final class Pipe {
  private(set) var bytes: [UInt8] = []
  private(set) var writing: Int32
  private var reading: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EMFILE) }
    (reading, writing) = (ends[0], ends[1])
  }

  deinit {
    closeReading()
    closeWriting()
  }

  func closeReading() {
    if reading >= 0 { close(reading) }
    reading = -1
  }

  func closeWriting() {
    if writing >= 0 { close(writing) }
    writing = -1
  }

  /// Reads pipes to their ends; whether that was in time.
  static func drain(_ pipes: [Pipe], until deadline: ContinuousClock.Instant) -> Bool {
    while true {
      let open = pipes.filter { $0.reading >= 0 }
      if open.isEmpty { return true }
      let left = (deadline - .now) / .milliseconds(1)
      guard left > 0 else { return false }
      var polled = open.map { pollfd(fd: $0.reading, events: Int16(POLLIN), revents: 0) }
      _ = poll(&polled, nfds_t(polled.count), Int32(left))
      for (index, pipe) in open.enumerated() where polled[index].revents != 0 { pipe.take() }
    }
  }

  private func take() {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(reading, &buffer, buffer.count)
    if count > 0 {
      bytes += buffer[..<count]
    } else if count == 0 || errno != EINTR {
      closeReading()
    }
  }
}
