import Foundation

/// Standard input, output and error.
enum StandardDescriptors {
  /// Opens those that the caller closed, before a file or a database can take their numbers.
  static func open() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      _ = Foundation.open("/dev/null", O_RDWR)
    }
  }
}
