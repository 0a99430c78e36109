import VerdictCore

/// Why a folder cannot be a library.
package enum LibraryError: Error, Hashable, Sendable, CustomStringConvertible {
  case missing(FilePath)
  case notAFolder(FilePath)
  /// With the system's reason.
  case unreadable(FilePath, reason: String)

  package var description: String {
    switch self {
    case .missing(let path): "there is no folder '\(path)'"
    case .notAFolder(let path): "'\(path)' is not a folder"
    case .unreadable(let path, let reason): "the folder '\(path)' cannot be read: \(reason)"
    }
  }
}
