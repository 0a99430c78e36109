import Foundation

/// A code that the operating system gave as its reason.
struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
  var code: Int32

  /// The reason of the call that just failed.
  static var last: SystemError { SystemError(code: errno) }

  /// In the system's words, first letter lower-case.
  var description: String {
    let words = String(cString: strerror(code))
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}
