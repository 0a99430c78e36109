import Foundation

/// A user whom the rights of files hold back, as they do not hold back root.
package enum OrdinaryUser {
  private static let number: uid_t = 65534

  /// Gives root's rights up for good, so call it in a process of its own; without effect for others.
  ///
  /// - Throws: `POSIXError` where root's rights cannot be given up.
  package static func become() throws {
    guard geteuid() == 0 else { return }
    guard setgroups(0, nil) == 0, setgid(number) == 0, setuid(number) == 0 else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EPERM)
    }
  }
}
