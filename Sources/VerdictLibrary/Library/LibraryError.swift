import VerdictCore

/// Why a folder cannot be a library, or not be read as one.
package enum LibraryError: Error, Hashable, Sendable, CustomStringConvertible {
  case missing(FilePath)
  case notAFolder(FilePath)
  /// With the system's reason.
  case unreadable(FilePath, reason: String)
  /// So many of the files found are in the index, and no more will go in.
  case diskFull(indexed: Int, found: Int)

  package var description: String {
    switch self {
    case .missing(let path): "there is no folder '\(path)'"
    case .notAFolder(let path): "'\(path)' is not a folder"
    case .unreadable(let path, let reason): "the folder '\(path)' cannot be read: \(reason)"
    case .diskFull(let indexed, let found):
      """
      the disk is full: \(indexed) of \(found) files are in the index; free some space and press r
      """
    }
  }
}
