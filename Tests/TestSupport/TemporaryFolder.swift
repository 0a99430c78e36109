import Foundation

/// A fresh folder that is removed, with all that is in it, when the last reference goes.
package final class TemporaryFolder: Sendable {
  /// Without links and without a slash at its end.
  package let path: String

  package init() throws {
    var template = Array("\(NSTemporaryDirectory())verdict-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template), let real = realpath(made, nil) else {
      throw CocoaError(.fileWriteUnknown)
    }
    path = String(cString: real)
    free(real)
  }

  deinit { Self.remove(Array(path.utf8)) }

  /// Writes a file, and the folders it is to be in.
  package func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: Array(name.utf8))
  }

  /// Writes a file whose name need not be UTF-8.
  package func write(_ content: [UInt8], to name: [UInt8]) throws {
    for (offset, byte) in name.enumerated() where byte == UInt8(ascii: "/") {
      _ = Self.withPath(bytes(of: Array(name[..<offset]))) { mkdir($0, 0o755) }
    }
    let descriptor = Self.withPath(bytes(of: name)) {
      open($0, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    }
    guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
    defer { close(descriptor) }
    var written = 0
    while written < content.count {
      let count = content[written...].withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else { throw CocoaError(.fileWriteUnknown) }
      written += count
    }
  }

  /// Removes a file or a whole folder of that name.
  package func remove(_ name: String) {
    let path = bytes(of: Array(name.utf8))
    if Self.withPath(path, unlink) != 0 { Self.remove(path) }
  }

  /// The whole path of a name in the folder.
  package func path(_ name: String) -> String { "\(path)/\(name)" }

  private func bytes(of name: [UInt8]) -> [UInt8] { Array("\(path)/".utf8) + name }

  /// Names are bytes here, so that what is not UTF-8 is removed too.
  private static func remove(_ path: [UInt8]) {
    if let folder = withPath(path, opendir) {
      defer { closedir(folder) }
      while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
        guard name != [0x2E], name != [0x2E, 0x2E] else { continue }
        let child = path + [UInt8(ascii: "/")] + name
        if withPath(child, unlink) != 0 { remove(child) }
      }
    }
    _ = withPath(path, rmdir)
  }

  private static func withPath<Result>(
    _ path: [UInt8], _ body: (UnsafePointer<CChar>) -> Result
  ) -> Result {
    (path + [0]).map(CChar.init(bitPattern:)).withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return "".withCString(body) }
      return body(start)
    }
  }
}
