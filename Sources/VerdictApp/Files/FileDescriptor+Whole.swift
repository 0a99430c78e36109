import Foundation
import VerdictLibrary

import struct SystemPackage.Errno
import struct SystemPackage.FileDescriptor

extension FileDescriptor {
  /// Everything that is left to read, up to a little more than `limit` bytes.
  func readAll(upTo limit: Int = .max) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = try buffer.withUnsafeMutableBytes { try read(into: $0) }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// Waits until what was written is on the disk; file systems that cannot tell count as done.
  func synchronize() throws {
    #if canImport(Darwin)
    if fcntl(rawValue, F_FULLFSYNC) == 0 { return }
    #endif
    do {
      try Errno.check(fsync(rawValue))
    } catch let error as Errno where error == .invalidArgument {
      return
    }
  }
}
