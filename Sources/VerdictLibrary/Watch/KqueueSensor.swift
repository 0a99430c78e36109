#if canImport(Darwin)
import Foundation
import Synchronization
import VerdictCore

import struct SystemPackage.Errno
import struct SystemPackage.FileDescriptor

/// The system's word on what comes to folders and leaves them: one open descriptor a folder.
final class KqueueSensor: Sendable {
  /// Whether it tells of a file that is rewritten in its place.
  static let seesContents = false

  /// Readable when there are events.
  let descriptor: FileDescriptor
  private let root: FilePath
  private let limit: Int
  private let watches = Mutex(Watches())

  /// Open descriptors and the folders that they are of, relative to the root.
  private struct Watches {
    var folders: [Int32: FilePath] = [:]
    var descriptors: [FilePath: Int32] = [:]

    mutating func add(_ descriptor: Int32, _ folder: FilePath) {
      folders[descriptor] = folder
      descriptors[folder] = descriptor
    }

    mutating func close(_ descriptor: Int32) {
      if let folder = folders.removeValue(forKey: descriptor) { descriptors[folder] = nil }
      _ = Foundation.close(descriptor)
    }
  }

  private static let changes = UInt32(NOTE_WRITE) | UInt32(NOTE_ATTRIB)
  private static let ends = UInt32(NOTE_DELETE) | UInt32(NOTE_RENAME) | UInt32(NOTE_REVOKE)

  /// Throws `Errno` where the system gives no more of these.
  init(_ root: FilePath, limit: Int) throws {
    self.root = root
    var allowed = rlimit()
    getrlimit(RLIMIT_NOFILE, &allowed)
    // The rest of the program needs descriptors too.
    self.limit = min(limit, Int(min(allowed.rlim_cur, 8192)) / 2)
    descriptor = FileDescriptor(rawValue: kqueue())
    guard descriptor.rawValue >= 0 else { throw Errno.last }
    _ = fcntl(descriptor.rawValue, F_SETFD, FD_CLOEXEC)
  }

  deinit {
    watches.withLock { watches in
      for watched in Array(watches.folders.keys) { watches.close(watched) }
    }
    try? descriptor.close()
  }

  /// Watches a folder from now on; throws `Errno` where there are too many.
  func add(_ folder: FilePath) throws {
    let path = folder.bytes.isEmpty ? root : root.appending(folder)
    try watches.withLock { watches in
      let watched: Int32
      do {
        watched = try FileDescriptor.open(path, .readOnly, [.eventOnly, .directory, .noFollow])
          .rawValue
      } catch let error as Errno {
        if error == .tooManyOpenFiles || error == .tooManyOpenFilesInSystem { throw error }
        return
      }
      if let old = watches.descriptors[folder] {
        guard Self.stamp(of: old) != Self.stamp(of: watched) else {
          close(watched)
          return
        }
        watches.close(old)
      }
      var event = kevent(
        ident: UInt(watched), filter: Int16(EVFILT_VNODE), flags: UInt16(EV_ADD | EV_CLEAR),
        fflags: Self.changes | Self.ends, data: 0, udata: nil)
      guard watches.folders.count < limit, kevent(descriptor.rawValue, &event, 1, nil, 0, nil) == 0
      else {
        close(watched)
        throw Errno.tooManyOpenFiles
      }
      watches.add(watched, folder)
    }
  }

  /// Watches the folder of a file to which a link leads.
  func add(target: FilePath) throws { try add(target.folders.last ?? FilePath(bytes: [])) }

  /// Everything told since the last call; never waits.
  func take() -> [FolderEvent] {
    var events: [FolderEvent] = []
    var now = timespec()
    var event = kevent()
    while kevent(descriptor.rawValue, nil, 0, &event, 1, &now) == 1 {
      let watched = Int32(truncatingIfNeeded: event.ident)
      let hasEnded = event.fflags & Self.ends != 0
      watches.withLock { watches in
        guard let folder = watches.folders[watched] else { return }
        if hasEnded {
          // Its descriptor follows it, wherever it has gone, and so do those of what is in it.
          let gone = watches.folders.filter { $0.value == folder || $0.value.isInside(folder) }
          for other in gone.keys { watches.close(other) }
        }
        let isRoot = folder.bytes.isEmpty
        events.append(hasEnded && isRoot ? .rootMoved : .changed(folder))
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
