import Foundation
import VerdictCore

import struct SystemPackage.Errno
import struct SystemPackage.FileDescriptor
import struct SystemPackage.FilePermissions

extension FileDescriptor {
  /// Opens a file; a program that is started does not inherit it.
  ///
  /// - Throws: `Errno`.
  package static func open(
    _ path: FilePath, _ mode: AccessMode, _ options: OpenOptions = [],
    permissions: FilePermissions? = .ownerReadWrite
  ) throws -> FileDescriptor {
    try path.withCString {
      try open($0, mode, options: options.union(.closeOnExec), permissions: permissions)
    }
  }

  package func closeAfter<Result>(_ body: (FileDescriptor) throws -> Result) throws -> Result {
    try closeAfter { try body(self) }
  }
}

extension Errno {
  /// The reason of the call that just failed.
  package static var last: Errno { Errno(rawValue: errno) }

  /// Throws the error of a call that failed.
  package static func check(_ result: Int32) throws {
    if result != 0 { throw last }
  }
}
