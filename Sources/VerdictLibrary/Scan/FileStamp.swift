import Foundation

/// What tells without reading it whether a file is still the one that was read.
struct FileStamp: Hashable, Sendable {
  var device: Int
  var inode: Int
  /// Nanoseconds since 1970.
  var modified: Int
  /// When name, owner, mode or content changed, in nanoseconds since 1970.
  var changed: Int
  var size: Int

  init(device: Int, inode: Int, modified: Int, changed: Int, size: Int) {
    self.device = device
    self.inode = inode
    self.modified = modified
    self.changed = changed
    self.size = size
  }

  init(_ status: stat) {
    #if canImport(Darwin)
    let (modification, change) = (status.st_mtimespec, status.st_ctimespec)
    #else
    let (modification, change) = (status.st_mtim, status.st_ctim)
    #endif
    device = Int(truncatingIfNeeded: status.st_dev)
    inode = Int(truncatingIfNeeded: status.st_ino)
    modified = Self.nanoseconds(modification)
    changed = Self.nanoseconds(change)
    size = Int(status.st_size)
  }

  /// Of what is not there or cannot be asked.
  static let none = FileStamp(device: 0, inode: 0, modified: 0, changed: 0, size: 0)

  /// Whether the file may change once more without this stamp showing it: the clocks of file
  /// systems tick as slowly as every 2 s.
  func isYoung(at now: Int) -> Bool { max(modified, changed) > now &- 2_000_000_000 }

  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }

  private static func nanoseconds(_ time: timespec) -> Int {
    Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
  }
}

/// FNV-1a, 64 bits: the same in every run and on every machine, and no defence against anybody.
enum StableHash {
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
