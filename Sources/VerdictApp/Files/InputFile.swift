import Foundation
import VerdictCore

import struct SystemPackage.Errno
import struct SystemPackage.FileDescriptor

/// What a person named to be read: a file, or `-` for standard input.
package enum InputFile {
  package static let standardInput = "-"

  /// All bytes, up to a little more than any reader takes.
  ///
  /// - Throws: `Failure.cannotRead` where there is nothing that can be read.
  package static func read(_ name: String) throws(Failure) -> [UInt8] {
    do {
      if name == standardInput { return try bytes(of: .standardInput) }
      var status = stat()
      guard stat(name, &status) == 0 else { throw Errno(rawValue: errno) }
      if status.st_mode & S_IFMT == S_IFDIR { throw Errno.isDirectory }
      return try FileDescriptor.open(name, .readOnly, options: .closeOnExec)
        .closeAfterReading(bytes)
    } catch {
      throw .cannotRead("'\(name)' cannot be read: \(DurableFile.reason(of: error))")
    }
  }

  private static func bytes(of file: FileDescriptor) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= FileTooLarge.maximumSize {
      let count = try buffer.withUnsafeMutableBytes { try file.read(into: $0) }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }
}

extension FileDescriptor {
  fileprivate func closeAfterReading(
    _ read: (FileDescriptor) throws -> [UInt8]
  ) throws -> [UInt8] {
    try closeAfter { try read(self) }
  }
}
