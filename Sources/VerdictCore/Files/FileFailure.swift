import Foundation

/// Why a file in a library was not read.
package enum FileFailure: Error, Hashable, Sendable {
  case system(SystemError)
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
      self = .system(SystemError(code: number))
    }
  }

  /// A stable name of the reason, as the index stores it.
  package var code: String {
    switch self {
    case .system(let error): "errno-\(error.code)"
    case .danglingLink: "dangling-link"
    case .linkOutsideLibrary: "link-outside-library"
    case .notAFile: "not-a-file"
    }
  }

  /// The reason in words.
  var reason: String {
    switch self {
    case .system(let error): error.description
    case .danglingLink: "it links to a file that does not exist"
    case .linkOutsideLibrary: "it links to a file outside the library"
    case .notAFile: "it is not a regular file"
    }
  }
}

/// A code that the operating system gave as its reason.
package struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
  package var code: Int32

  package init(code: Int32) { self.code = code }

  /// The reason of the call that just failed.
  package static var last: SystemError { SystemError(code: errno) }

  /// In the system's words, first letter lower-case.
  package var description: String {
    let message = String(cString: strerror(code))
    return message.prefix(1).lowercased() + message.dropFirst()
  }
}
