import GRDB

/// The index is of another version of the schema, or none.
struct IndexOutdated: Error {}

/// The index holds far more words of files that are gone than of those that are there.
struct IndexBloated: Error {}

/// The index cannot be used on the disk, though nothing may be wrong with it.
struct IndexUnusable: Error {
  var reason: String

  static let busy = IndexUnusable(reason: "another program is busy with it")
}

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

extension DatabaseError {
  var isBusy: Bool { [.SQLITE_BUSY, .SQLITE_LOCKED].contains(resultCode) }

  /// Whether making the index anew may help: its content is at fault, not the disk or the rights.
  var isDamage: Bool {
    [
      .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_SCHEMA, .SQLITE_MISMATCH,
      .SQLITE_CONSTRAINT, .SQLITE_FORMAT,
    ].contains(resultCode)
      || [.SQLITE_IOERR_SHORT_READ, .SQLITE_READONLY_DBMOVED].contains(extendedResultCode)
  }
}
