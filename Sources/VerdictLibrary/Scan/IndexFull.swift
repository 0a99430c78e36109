import GRDB

/// The disk took no more of an index; what it had taken before is sound.
struct IndexFull: Error {
  /// Markdown files in what was scanned.
  var filesFound: Int
}

extension DatabaseError {
  /// Whether the disk is full, or fails at writing.
  var isLackOfRoom: Bool {
    resultCode == .SQLITE_FULL
      || [
        .SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_TRUNCATE, .SQLITE_IOERR_SHMSIZE,
      ].contains(extendedResultCode)
  }
}
