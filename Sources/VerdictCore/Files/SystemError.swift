import Foundation

/// A code that the operating system gave as its reason.
package struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
  package var code: Int32

  package init(code: Int32) { self.code = code }

  /// The reason of the call that just failed.
  package static var last: SystemError { SystemError(code: errno) }

  /// In the system's words, first letter lower-case.
  package var description: String {
    let words = String(cString: strerror(code))
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}
