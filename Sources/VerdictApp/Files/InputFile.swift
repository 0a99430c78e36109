import Foundation
import VerdictCore
import VerdictLibrary

import struct SystemPackage.Errno
import struct SystemPackage.FileDescriptor

/// What a person named to be read: a file, or `-` for standard input.
package enum InputFile {
  package static let standardInput = "-"

  /// The bytes of a regular file, up to a little more than a reader of summaries takes; nil for
  /// anything else, which is never waited for.
  package static func read(regular path: FilePath) -> [UInt8]? {
    try? FileDescriptor.open(path, .readOnly, .nonBlocking).closeAfter { file in
      var status = stat()
      try Errno.check(fstat(file.rawValue, &status))
      guard status.st_mode & S_IFMT == S_IFREG else { throw Errno.invalidArgument }
      return try file.readAll(upTo: FileTooLarge.maximumSize)
    }
  }

  /// All bytes, up to a little more than `limit`, which is as much as a reader of summaries takes.
  ///
  /// - Throws: `Failure.cannotRead` where there is nothing that can be read.
  package static func read(
    _ name: String, upTo limit: Int = FileTooLarge.maximumSize
  ) throws(Failure) -> [UInt8] {
    do {
      if name == standardInput { return try FileDescriptor.standardInput.readAll(upTo: limit) }
      var status = stat()
      try Errno.check(stat(name, &status))
      if status.st_mode & S_IFMT == S_IFDIR { throw Errno.isDirectory }
      return try FileDescriptor.open(FilePath(name), .readOnly)
        .closeAfter { try $0.readAll(upTo: limit) }
    } catch {
      throw .cannotRead("'\(name)' cannot be read: \(DurableFile.reason(of: error))")
    }
  }
}
