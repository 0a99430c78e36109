import Foundation
import VerdictCore

/// A file that is replaced whole or not at all, whatever happens meanwhile.
struct AtomicFile {
  private let path: String

  init(_ path: FilePath) { self.path = path.description }

  /// What the file says; nil where there is none.
  ///
  /// Foundation's own reading makes an error for a file that is not there, which every start would
  /// wait for.
  ///
  /// - Throws: `POSIXError` where it cannot be read, `CocoaError` where it is not UTF-8.
  func read() throws -> String? {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    guard let text = String(data: try file.readToEnd() ?? Data(), encoding: .utf8) else {
      throw CocoaError(.fileReadInapplicableStringEncoding)
    }
    return text
  }

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
