import Foundation
import VerdictCore

import struct SystemPackage.Errno
import struct SystemPackage.FileDescriptor

/// The folder of a library as the file system shows it now; names are bytes.
struct LibraryFolder: Sendable {
  /// Without links.
  let root: FilePath

  /// The most that is read of a file: one byte over the limit of the format.
  static let byteLimit = FileTooLarge.maximumSize + 1

  init(_ root: FilePath) { self.root = root }

  /// Reads a file whole, again where it changes meanwhile.
  ///
  /// Throws `FileFailure`, or `Errno.noSuchFileOrDirectory` where the file is gone. Never waits: a
  /// pipe that took the file's place is opened without blocking and not read.
  func read(_ path: FilePath) throws -> FileContent {
    do {
      return try open(path).closeAfter { descriptor in
        var content = try read(descriptor)
        for _ in 0..<5 where try stamp(of: descriptor) != content.stamp {
          content = try read(descriptor)
        }
        return content
      }
    } catch let error as Errno where error != .noSuchFileOrDirectory {
      throw FileFailure.system(error)
    }
  }

  /// Opens a file without waiting, through a link only where that ends inside the library.
  private func open(_ path: FilePath) throws -> FileDescriptor {
    let options: FileDescriptor.OpenOptions = [
      .nonBlocking, .noFollow, FileDescriptor.OpenOptions(rawValue: O_NOCTTY),
    ]
    let whole = root.appending(path)
    do {
      return try .open(whole, .readOnly, options)
    } catch let error as Errno where error == .tooManySymbolicLinkLevels {
      guard let target = whole.resolved else { throw Errno.last }
      guard target.isInside(root) else { throw FileFailure.linkOutsideLibrary }
      return try .open(target, .readOnly, options)
    }
  }

  private func read(_ descriptor: FileDescriptor) throws -> FileContent {
    let stamp = try stamp(of: descriptor)
    let expected = min(max(stamp.size, 0), Self.byteLimit)
    var isAtEnd = false
    var bytes: [UInt8] = []
    while !isAtEnd, bytes.count < Self.byteLimit {
      let room = min(max(expected - bytes.count, 0) + 1, Self.byteLimit - bytes.count)
      let chunk = try [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        count = try descriptor.read(
          fromAbsoluteOffset: Int64(bytes.count), into: UnsafeMutableRawBufferPointer(buffer))
      }
      isAtEnd = chunk.isEmpty
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
    }
    return FileContent(bytes: bytes, stamp: stamp)
  }

  private func stamp(of descriptor: FileDescriptor) throws -> FileStamp {
    var status = stat()
    try Errno.check(fstat(descriptor.rawValue, &status))
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileFailure.notAFile }
    return FileStamp(status)
  }
}

/// The bytes of a file, and how it was when they were read.
struct FileContent: Sendable {
  var bytes: [UInt8]
  var stamp: FileStamp
}
