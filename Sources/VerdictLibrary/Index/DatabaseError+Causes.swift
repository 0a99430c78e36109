import GRDB

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
