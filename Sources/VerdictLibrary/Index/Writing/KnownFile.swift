import GRDB
import VerdictCore

/// What the index remembers of how a file was.
struct KnownFile: Equatable, Sendable {
  var stamp: FileStamp
  var contentHash: UInt64?
  /// The message of the failure to read it.
  var failure: String?
}

extension Database {
  /// Every file the index knows, by path.
  func knownFiles() throws -> [FilePath: KnownFile] {
    var files: [FilePath: KnownFile] = [:]
    try eachRow(
      "SELECT path, device, inode, modified, changed, size, contentHash, failure FROM file"
    ) { row in
      files[FilePath(bytes: row.bytes(0))] = KnownFile(
        stamp: FileStamp(
          device: row.integer(1), inode: row.integer(2), modified: row.integer(3),
          changed: row.integer(4), size: row.integer(5)),
        contentHash: row.isNull(6) ? nil : UInt64(UInt(bitPattern: row.integer(6))),
        failure: row.optionalText(7))
      return true
    }
    return files
  }
}
