import Foundation
import VerdictCore

import struct SystemPackage.Errno
import struct SystemPackage.FileDescriptor

/// What a person named to be read: a file, or `-` for standard input.
package enum InputFile {
  package static let standardInput = "-"

  /// The bytes of a regular file, up to a little more than a reader of summaries takes; nil for
  /// anything else, which is never waited for.
  package static func read(regular path: FilePath) -> [UInt8]? {
    let file = try? path.withCString {
      try FileDescriptor.open($0, .readOnly, options: [.closeOnExec, .nonBlocking])
    }
    return try? file?.closeAfter { file in
      var status = stat()
      try check(fstat(file.rawValue, &status))
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
      try check(stat(name, &status))
      if status.st_mode & S_IFMT == S_IFDIR { throw Errno.isDirectory }
      return try FileDescriptor.open(name, .readOnly, options: .closeOnExec)
        .closeAfter { try $0.readAll(upTo: limit) }
    } catch {
      throw .cannotRead("'\(name)' cannot be read: \(DurableFile.reason(of: error))")
    }
  }
}
