import Foundation
import VerdictCore

import struct SystemPackage.Errno
import struct SystemPackage.FileDescriptor

/// Where the index of a library is kept.
struct IndexLocation: Hashable, Sendable {
  /// The SQLite file.
  let path: String

  /// One file a library: `<hash of the folder's real path>-<its name as a slug>.sqlite`.
  init(realRoot: FilePath, cacheFolder: FilePath) {
    let hash = String(StableHash.hash(realRoot.bytes), radix: 16)
    let name = Slug(slugifying: realRoot.lastComponent.description).truncated(to: 60)
    let padding = String(repeating: "0", count: 16 - hash.count)
    path = cacheFolder.appending(FilePath("\(padding)\(hash)-\(name).sqlite")).description
  }

  var lockPath: String { path + ".lock" }

  /// Device and inode of the file that now has the path; nil where there is none.
  var identity: [Int]? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let stamp = FileStamp(status)
    return [stamp.device, stamp.inode]
  }

  /// Makes the folder, and those around it, for the owner alone.
  func makeFolder() throws { try Self.makeFolder(of: path) }

  /// Makes the folder of a file, and those around it, for the owner alone.
  static func makeFolder(of path: String) throws {
    var folder = ""
    for component in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
      folder += component + "/"
      guard mkdir(folder, 0o700) != 0 else { continue }
      let failure = Errno.last
      if access(folder, F_OK) != 0 { throw failure }
    }
  }

  /// Deletes the index and the files that SQLite keeps beside it, but not the lock.
  func delete() {
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
  }
}

/// The right to change an index, which one process at a time has until it lets go or ends.
final class IndexLock {
  private let descriptor: FileDescriptor

  /// Waits for the lock, asking every 20 ms whether to go on waiting.
  init?(_ location: IndexLocation, isWaiting: () -> Bool) throws {
    descriptor = try .open(
      FilePath(location.lockPath), .readWrite, .create)
    while flock(descriptor.rawValue, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw Errno.last }
      guard isWaiting() else { return nil }
      usleep(20_000)
    }
  }

  deinit {
    try? descriptor.close()
  }
}
