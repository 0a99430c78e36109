import VerdictCore

/// A markdown file that a walk through the library came by.
struct FoundFile: Sendable {
  /// Relative to the library.
  var path: FilePath
  var stamp: FileStamp
  /// Why there is no use in opening it.
  var failure: FileFailure?
}
