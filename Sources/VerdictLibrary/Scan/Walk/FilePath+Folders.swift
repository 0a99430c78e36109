import VerdictCore

extension FilePath {
  /// The folders that a relative path leads through, from the outermost on.
  var folders: [FilePath] {
    bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }.map { FilePath(bytes: bytes[..<$0]) }
  }
}
