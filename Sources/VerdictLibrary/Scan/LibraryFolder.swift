import Foundation
import VerdictCore

/// The folder of a library as the file system shows it now; names are bytes.
struct LibraryFolder: Sendable {
  /// Without links.
  let root: FilePath

  /// The most that is read of a file: one byte over the limit of the format.
  static let byteLimit = FileTooLarge.maximumSize + 1

  init(_ root: FilePath) { self.root = root }

  /// Reads a file whole, again where it changes meanwhile.
  ///
  /// Throws `FileFailure`, or `SystemError` with `ENOENT` where the file is gone. Never waits: a
  /// pipe that took the file's place is opened without blocking and not read.
  func read(_ path: FilePath) throws -> FileContent {
    let descriptor = try open(path)
    defer { close(descriptor) }
    var content = try read(descriptor)
    for _ in 0..<5 where try stamp(of: descriptor) != content.stamp {
      content = try read(descriptor)
    }
    return content
  }

  /// Opens a file without waiting, through a link only where that ends inside the library.
  private func open(_ path: FilePath) throws -> Int32 {
    let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY | O_NOFOLLOW
    let whole = root.appending(path)
    var descriptor = whole.withCString { Foundation.open($0, flags) }
    if descriptor < 0, errno == ELOOP {
      guard let target = whole.resolved else { throw failure }
      guard target.isInside(root) else { throw FileFailure.linkOutsideLibrary }
      descriptor = target.withCString { Foundation.open($0, flags) }
    }
    guard descriptor >= 0 else { throw failure }
    return descriptor
  }

  private func read(_ descriptor: Int32) throws -> FileContent {
    let stamp = try stamp(of: descriptor)
    let expected = min(max(stamp.size, 0), Self.byteLimit)
    var isAtEnd = false
    var bytes: [UInt8] = []
    while !isAtEnd, bytes.count < Self.byteLimit {
      let room = min(max(expected - bytes.count, 0) + 1, Self.byteLimit - bytes.count)
      let chunk = try [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        let read = try self.read(descriptor, buffer, at: bytes.count)
        count = read
      }
      isAtEnd = chunk.isEmpty
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
    }
    return FileContent(bytes: bytes, stamp: stamp)
  }

  private func read(
    _ descriptor: Int32, _ buffer: UnsafeMutableBufferPointer<UInt8>, at offset: Int
  ) throws -> Int {
    while true {
      let count = pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
      if count >= 0 { return count }
      guard errno == EINTR else { throw failure }
    }
  }

  private func stamp(of descriptor: Int32) throws -> FileStamp {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileFailure.notAFile }
    return FileStamp(status)
  }

  private var failure: any Error {
    let error = SystemError.last
    return error.code == ENOENT ? error : FileFailure.system(error)
  }
}

/// The bytes of a file, and how it was when they were read.
struct FileContent: Sendable {
  var bytes: [UInt8]
  var stamp: FileStamp
}
