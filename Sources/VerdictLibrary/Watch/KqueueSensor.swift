#if canImport(Darwin)
import Foundation
import Synchronization
import VerdictCore

/// The system's word on what comes to folders and leaves them: one open descriptor a folder.
final class KqueueSensor: Sendable {
  /// Whether it tells of a file that is rewritten in its place.
  static let seesContents = false

  /// Readable when there are events.
  let descriptor: Int32
  private let root: FilePath
  private let limit: Int
  /// Relative to the root, by descriptor.
  private let folders = Mutex<[Int32: FilePath]>([:])

  private static let changes = UInt32(NOTE_WRITE) | UInt32(NOTE_ATTRIB)
  private static let ends = UInt32(NOTE_DELETE) | UInt32(NOTE_RENAME) | UInt32(NOTE_REVOKE)

  /// Throws `SystemError` where the system gives no more of these.
  init(_ root: FilePath, limit: Int) throws {
    self.root = root
    var allowed = rlimit()
    getrlimit(RLIMIT_NOFILE, &allowed)
    // The rest of the program needs descriptors too.
    self.limit = min(limit, Int(min(allowed.rlim_cur, 8192)) / 2)
    descriptor = kqueue()
    guard descriptor >= 0 else { throw SystemError.last }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  deinit {
    folders.withLock { for folder in $0.keys { close(folder) } }
    if descriptor >= 0 { close(descriptor) }
  }

  /// Watches a folder from now on; throws `SystemError` where there are too many.
  func add(_ folder: FilePath) throws {
    let path = folder.bytes.isEmpty ? root : root.appending(folder)
    try folders.withLock { folders in
      let watched = path.withCString { open($0, O_EVTONLY | O_CLOEXEC | O_DIRECTORY | O_NOFOLLOW) }
      guard watched >= 0 else {
        if errno == EMFILE || errno == ENFILE { throw SystemError.last }
        return
      }
      let stamp = Self.stamp(of: watched)
      let isWatched = folders.contains { $0.value == folder && Self.stamp(of: $0.key) == stamp }
      guard !isWatched, folders.count < limit else {
        close(watched)
        if !isWatched { throw SystemError(code: EMFILE) }
        return
      }
      var event = kevent(
        ident: UInt(watched), filter: Int16(EVFILT_VNODE), flags: UInt16(EV_ADD | EV_CLEAR),
        fflags: Self.changes | Self.ends, data: 0, udata: nil)
      guard kevent(descriptor, &event, 1, nil, 0, nil) == 0 else {
        close(watched)
        throw SystemError.last
      }
      folders[watched] = folder
    }
  }

  /// Everything told since the last call; never waits.
  func take() -> [FolderEvent] {
    var events: [FolderEvent] = []
    var now = timespec()
    var event = kevent()
    while kevent(descriptor, nil, 0, &event, 1, &now) == 1 {
      let watched = Int32(truncatingIfNeeded: event.ident)
      folders.withLock { folders in
        guard let folder = folders[watched] else { return }
        if event.fflags & Self.ends == 0 {
          events.append(.changed(folder))
        } else {
          // Its descriptor follows it, wherever it has gone.
          for (other, path) in folders where path == folder || path.isInside(folder) {
            close(other)
            folders[other] = nil
          }
          events.append(folder.bytes.isEmpty ? .uprooted : .changed(folder))
        }
      }
    }
    return events
  }

  private static func stamp(of descriptor: Int32) -> [Int] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return [] }
    let stamp = FileStamp(status)
    return [stamp.device, stamp.inode]
  }
}
#endif
