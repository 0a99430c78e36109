import Foundation
import VerdictCore

import struct SystemPackage.Errno
import struct SystemPackage.FileDescriptor

/// The names in one folder that a walk looks at, in the order of the paths below it.
///
/// The names lie in one piece: a flat library has a hundred thousand of them.
struct FolderListing {
  enum Kind {
    case file
    /// A folder itself, at the position of its name.
    case folder
    /// What is in a folder, at the position of its name with a slash.
    case inside
  }

  private struct Entry {
    var start: Int
    var count: Int
    var kind: Kind
  }

  /// Relative to the library.
  let folder: FilePath
  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  private var next = 0

  /// A listing of one name.
  init(_ folder: FilePath, only name: FilePath, isFolder: Bool) {
    self.folder = folder
    add(name.bytes, isFolder: isFolder)
  }

  /// Lists a folder; throws `Errno` where that cannot be read to its end.
  init(_ folder: FilePath, in root: FilePath) throws {
    self.folder = folder
    let path = folder.bytes.isEmpty ? root : root.appending(folder)
    let descriptor = try FileDescriptor.open(
      path, .readOnly, folder.bytes.isEmpty ? .directory : [.directory, .noFollow])
    guard let stream = fdopendir(descriptor.rawValue) else {
      let failure = Errno.last
      try? descriptor.close()
      throw failure
    }
    defer { closedir(stream) }
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw Errno.last }
        break
      }
      add(entry, in: descriptor.rawValue)
    }
    sort()
  }

  /// The next name, without a slash.
  mutating func pop() -> (name: FilePath, kind: Kind)? {
    guard next < entries.count else { return nil }
    let entry = entries[next]
    next += 1
    let count = entry.kind == .inside ? entry.count - 1 : entry.count
    return (FilePath(bytes: bytes[entry.start..<entry.start + count]), entry.kind)
  }

  /// Whether a file of this name is read: `.md` or `.markdown` in any case, and not hidden.
  static func isMarkdown(_ name: some BidirectionalCollection<UInt8>) -> Bool {
    guard !isHidden(name), let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let type = name[dot...].dropFirst()
    guard type.count == 2 || type.count == 8 else { return false }
    let folded = type.lazy.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return folded.elementsEqual("md".utf8) || folded.elementsEqual("markdown".utf8)
  }

  static func isHidden(_ name: some Collection<UInt8>) -> Bool { name.first == UInt8(ascii: ".") }

  private mutating func add(_ entry: UnsafeMutablePointer<dirent>, in folder: Int32) {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return }
    let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: UInt8.self)
    let name = UnsafeBufferPointer(start: start, count: strlen(start))
    guard !Self.isHidden(name) else { return }
    var isFolder = entry.pointee.d_type == UInt8(DT_DIR)
    if entry.pointee.d_type == UInt8(DT_UNKNOWN) {
      var status = stat()
      let code = start.withMemoryRebound(to: CChar.self, capacity: name.count + 1) {
        fstatat(folder, $0, &status, AT_SYMLINK_NOFOLLOW)
      }
      isFolder = code == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
    guard isFolder || Self.isMarkdown(name) else { return }
    add(name, isFolder: isFolder)
  }

  private mutating func add(_ name: some Collection<UInt8>, isFolder: Bool) {
    entries.append(Entry(start: bytes.count, count: name.count, kind: isFolder ? .folder : .file))
    if isFolder {
      entries.append(Entry(start: bytes.count, count: name.count + 1, kind: .inside))
    }
    bytes += name
    if isFolder { bytes.append(UInt8(ascii: "/")) }
  }

  private mutating func sort() {
    bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      entries.sort { one, other in
        let common = min(one.count, other.count)
        let order = memcmp(base + one.start, base + other.start, common)
        return order == 0 ? one.count < other.count : order < 0
      }
    }
  }
}
