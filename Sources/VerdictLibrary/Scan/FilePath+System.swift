import Foundation
import VerdictCore

extension FilePath {
  /// The path without links, `.` and `..`; nil where it leads nowhere.
  var resolved: FilePath? {
    guard let path = withCString({ realpath($0, nil) }) else { return nil }
    defer { free(path) }
    return FilePath(
      bytes: UnsafeBufferPointer(start: path, count: strlen(path)).map(UInt8.init(bitPattern:)))
  }

  /// Whether a link is at the path.
  var isLink: Bool {
    var status = stat()
    return withCString { lstat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Whether the path is UTF-8 throughout.
  var isText: Bool { FilePath(description) == self }

  /// Whether the path is that of a folder, or leads into it.
  func isInside(_ folder: FilePath) -> Bool {
    let prefix =
      folder.bytes.last == UInt8(ascii: "/") ? folder.bytes : folder.bytes + [UInt8(ascii: "/")]
    return bytes.starts(with: prefix)
  }

  /// The path of what is inside a folder, relative to that.
  func inside(_ folder: FilePath) -> FilePath {
    let rest = bytes.dropFirst(folder.bytes.count)
    return FilePath(bytes: rest.first == UInt8(ascii: "/") ? rest.dropFirst() : rest)
  }
}

extension FilePath {
  /// The folders that a relative path leads through, from the outermost on.
  var folders: [FilePath] {
    bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }.map { FilePath(bytes: bytes[..<$0]) }
  }
}
