import VerdictCore

/// What the index remembers of how a file was.
struct KnownFile: Equatable, Sendable {
  var stamp: FileStamp
  var contentHash: UInt64?
  /// The version of the reader that read it.
  var reader: Int
  /// Why it could not be read.
  var failure: FileFailure?
}
