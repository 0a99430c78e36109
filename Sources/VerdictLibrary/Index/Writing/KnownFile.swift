import VerdictCore

/// What the index remembers of how a file was.
struct KnownFile: Equatable, Sendable {
  var stamp: FileStamp
  var contentHash: UInt64?
  /// The message of the failure to read it.
  var failure: String?
}
