import VerdictCore

/// Why a file in the library was not read.
enum FileFailure: Error, Hashable, Sendable {
  case system(SystemError)
  case danglingLink
  case linkOutsideLibrary
  case notAFile

  var diagnostic: Diagnostic { UnreadableFile.diagnostic(reason: reason) }

  private var reason: String {
    switch self {
    case .system(let error): error.description
    case .danglingLink: "it links to a file that does not exist"
    case .linkOutsideLibrary: "it links to a file outside the library"
    case .notAFile: "it is not a regular file"
    }
  }
}
