import VerdictCore

/// What the system tells of watched folders: a hint to look, never what will be seen.
enum FolderEvent: Hashable, Sendable {
  /// Something about a file or a folder; the empty path is the library itself.
  case changed(FilePath)
  /// More than could be told.
  case overflowed
  /// The library itself was moved away or deleted.
  case uprooted
}
