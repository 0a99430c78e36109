import VerdictCore

/// What the index remembers of how a file was.
struct KnownFile: Equatable, Sendable {
  var stamp: FileStamp
  var contentHash: UInt64?
  /// Why it could not be read.
  var failure: FileFailure?
}
