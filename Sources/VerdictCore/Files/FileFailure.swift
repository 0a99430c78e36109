import struct SystemPackage.Errno

/// Why a file in a library was not read.
package enum FileFailure: Error, Hashable, Sendable {
  case system(Errno)
  case danglingLink
  case linkOutsideLibrary
  case notAFile

  /// Reads what `code` gives; nil for anything else.
  package init?(code: String) {
    switch code {
    case "dangling-link": self = .danglingLink
    case "link-outside-library": self = .linkOutsideLibrary
    case "not-a-file": self = .notAFile
    default:
      guard code.hasPrefix("errno-"), let number = Int32(code.dropFirst(6)) else { return nil }
      self = .system(Errno(rawValue: number))
    }
  }

  /// A stable name of the reason, as the index stores it.
  package var code: String {
    switch self {
    case .system(let error): "errno-\(error.rawValue)"
    case .danglingLink: "dangling-link"
    case .linkOutsideLibrary: "link-outside-library"
    case .notAFile: "not-a-file"
    }
  }

  /// The reason in words.
  var reason: String {
    switch self {
    case .system(let error): error.reason
    case .danglingLink: "it links to a file that does not exist"
    case .linkOutsideLibrary: "it links to a file outside the library"
    case .notAFile: "it is not a regular file"
    }
  }
}

extension Errno {
  /// In the system's words, first letter lower-case.
  package var reason: String {
    let message = description
    return message.prefix(1).lowercased() + message.dropFirst()
  }
}
