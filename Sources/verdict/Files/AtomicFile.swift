import Foundation
import VerdictCore

/// A file that is replaced whole or not at all, whatever happens meanwhile.
struct AtomicFile {
  private let path: String

  init(_ path: FilePath) { self.path = path.description }

  /// Writes the file, through a link where it is one, and makes its folder where that is missing.
  ///
  /// - Throws: `CocoaError` where that cannot be done; the file is then as it was.
  func write(_ text: String) throws {
    let target = URL(filePath: path).resolvingSymlinksInPath()
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try Data(text.utf8).write(to: target, options: .atomic)
  }
}
