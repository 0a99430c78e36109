#if canImport(Glibc)
import Foundation
import Synchronization
import VerdictCore

import struct SystemPackage.Errno
import struct SystemPackage.FileDescriptor

/// The system's word on what changes in folders: one watch a folder, none for files.
final class InotifySensor: Sendable {
  /// Whether it tells of a file that is rewritten in its place.
  static let seesContents = true

  /// Readable when there are events.
  let descriptor: FileDescriptor
  private let root: FilePath
  /// The most folders to watch, beside what the system allows.
  private let limit: Int
  /// Relative to the root, by watch.
  private let folders = Mutex<[Int32: FilePath]>([:])
  /// Files to which links lead and that would be left out by their names.
  private let targets = Mutex<Set<FilePath>>([])

  private static let mask = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB
      | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR | IN_DONT_FOLLOW)

  /// Throws `Errno` where the system gives no more of these.
  init(_ root: FilePath, limit: Int) throws {
    self.root = root
    self.limit = limit
    descriptor = FileDescriptor(rawValue: inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC)))
    guard descriptor.rawValue >= 0 else { throw Errno.last }
  }

  deinit {
    try? descriptor.close()
  }

  /// Watches a folder from now on; throws `Errno` where there are too many.
  func add(_ folder: FilePath) throws {
    let path = folder.bytes.isEmpty ? root : root.appending(folder)
    try folders.withLock { folders in
      let watch = path.withCString { inotify_add_watch(descriptor.rawValue, $0, Self.mask) }
      if watch < 0 {
        // Else it is gone, or may not be read: what is above it will tell of a change.
        if errno == ENOSPC || errno == ENOMEM { throw Errno.last }
      } else if folders[watch] == nil, folders.count >= limit {
        inotify_rm_watch(descriptor.rawValue, watch)
        throw Errno.noSpace
      } else {
        folders[watch] = folder
      }
    }
  }

  /// Watches a file from now on to which a link leads; throws `Errno` where there are too many.
  func add(target: FilePath) throws {
    let isSeen =
      !target.folders.contains { FolderListing.isHidden($0.lastComponent.bytes) }
      && FolderListing.isMarkdown(target.lastComponent.bytes)
    guard !isSeen else { return }
    targets.withLock { _ = $0.insert(target) }
    try add(target.folders.last ?? FilePath(bytes: []))
  }

  /// Everything told since the last call; never waits.
  func take() -> [FolderEvent] {
    var events: [FolderEvent] = []
    withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 8) { buffer in
      while true {
        guard let count = try? descriptor.read(into: buffer), count > 0 else { return }
        folders.withLock { folders in
          Self.each(UnsafeRawBufferPointer(rebasing: buffer[..<count])) { event, name in
            if let told = take(event, name, &folders), told != events.last { events.append(told) }
          }
        }
      }
    }
    return events
  }

  private func take(
    _ event: inotify_event, _ name: FilePath, _ folders: inout [Int32: FilePath]
  ) -> FolderEvent? {
    let has = { (flags: Int) in event.mask & UInt32(flags) != 0 }
    if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { return .overflowed }
    guard let folder = folders[event.wd] else { return nil }
    if has(Int(IN_IGNORED)) { folders[event.wd] = nil }
    guard !name.bytes.isEmpty else {
      // What happens to any other folder is told by the one that it is in.
      guard folder.bytes.isEmpty else { return has(Int(IN_UNMOUNT)) ? .overflowed : nil }
      if has(Int(IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT)) { return .rootMoved }
      return has(Int(IN_ATTRIB)) ? .changed(folder) : nil
    }
    let isFolder = has(Int(IN_ISDIR))
    let path = folder.bytes.isEmpty ? name : folder.appending(name)
    let isRead =
      !FolderListing.isHidden(name.bytes) && (isFolder || FolderListing.isMarkdown(name.bytes))
    guard isRead || targets.withLock({ $0.contains(path) }) else { return nil }
    if isFolder, has(Int(IN_MOVED_FROM)) { forget(path, &folders) }
    return .changed(path)
  }

  /// Leaves alone a folder that has moved to who knows where, and all in it.
  private func forget(_ folder: FilePath, _ folders: inout [Int32: FilePath]) {
    for (watch, path) in folders where path == folder || path.isInside(folder) {
      inotify_rm_watch(descriptor.rawValue, watch)
      folders[watch] = nil
    }
  }

  private static func each(
    _ bytes: UnsafeRawBufferPointer, body: (inotify_event, FilePath) -> Void
  ) {
    let size = MemoryLayout<inotify_event>.size
    var start = 0
    while start + size <= bytes.count {
      let event = bytes.loadUnaligned(fromByteOffset: start, as: inotify_event.self)
      let end = start + size + Int(event.len)
      guard end <= bytes.count else { return }
      body(event, FilePath(bytes: bytes[(start + size)..<end].prefix { $0 != 0 }))
      start = end
    }
  }
}
#endif
