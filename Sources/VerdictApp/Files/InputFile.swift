import Foundation
import VerdictCore

import struct SystemPackage.Errno
import struct SystemPackage.FileDescriptor

/// What a person named to be read: a file, or `-` for standard input.
package enum InputFile {
  package static let standardInput = "-"

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
