import Foundation
import VerdictCore
import VerdictLibrary

import struct SystemPackage.Errno

/// Hands texts to a program that keeps them for others to paste.
enum Clipboard {
  /// Copies a text; returns when the program has taken it.
  ///
  /// - Throws: `ProgramFailure` where it does not.
  static func copy(_ text: String, with command: ProgramCommand) throws(ProgramFailure) {
    // A file rather than a pipe: a program that does not read cannot hold us up.
    guard let file = tmpfile() else {
      throw ProgramFailure(description: "no temporary file: \(Errno.last.reason)")
    }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count, fflush(file) == 0 else {
      throw ProgramFailure(description: "no temporary file: \(Errno.last.reason)")
    }
    rewind(file)
    try ChildProcess(command, in: .own, input: fileno(file)).wait()
  }
}
