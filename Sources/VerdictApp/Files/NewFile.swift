import Foundation
import VerdictCore
import VerdictLibrary

import struct SystemPackage.Errno
import struct SystemPackage.FileDescriptor

/// A file that a command makes: it is there whole or not at all.
package enum NewFile {
  /// Writes a file, and makes its folder where that is missing.
  ///
  /// - Parameters:
  ///   - text: All of it.
  ///   - path: Where it is to be.
  ///   - isReplacing: Whether a file that is there may go.
  ///   - hint: The option that would let it go; nil where none would.
  /// - Throws: `Failure.cannotWrite`; what was there is then as it was.
  package static func write(
    _ text: String, to path: FilePath, replacing isReplacing: Bool = false, hint: String? = nil
  ) throws(Failure) {
    let target = URL(filePath: path.description)
    let folder = target.deletingLastPathComponent()
    let draft = folder.appending(
      path: ".\(target.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier).new"
    ).path
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { unlink(draft) }
      let file = try FileDescriptor.open(
        FilePath(draft), .writeOnly, [.create, .truncate],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
      try file.closeAfter {
        try file.writeAll(text.utf8)
        try file.synchronize()
      }
      // A link is refused where the name is taken, also by somebody else in this moment.
      try Errno.check(isReplacing ? rename(draft, target.path) : link(draft, target.path))
    } catch let error as Errno where error == .fileExists {
      let offer = hint.map { "; \($0) writes over it" } ?? ""
      throw .cannotWrite("'\(path)' is there already\(offer)")
    } catch {
      throw .cannotWrite("'\(path)' cannot be written: \(DurableFile.reason(of: error))")
    }
  }
}
