/// A path as the bytes that the file system gave, which need not be UTF-8.
///
/// Not swift-system's, which has no order, rewrites slashes, and takes three to six times as long to
/// append and to sort in a library of a hundred thousand files.
public struct FilePath: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The bytes, without the NUL that ends a C string.
  public let bytes: [UInt8]

  /// Creates a path from the bytes that the file system gave.
  public init(bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// Creates a path from text, in UTF-8.
  public init(_ text: String) { bytes = Array(text.utf8) }

  /// The path as text to show, never to open; each byte that is not UTF-8 becomes `U+FFFD`.
  public var description: String { String(decoding: bytes, as: UTF8.self) }

  /// What follows the last slash; the whole path where there is none.
  public var lastComponent: FilePath {
    FilePath(bytes: bytes.suffix(from: (bytes.lastIndex(of: Self.slash) ?? -1) + 1))
  }

  /// The last component without its extension; a leading dot starts no extension.
  public var stem: FilePath {
    let name = lastComponent.bytes
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return lastComponent }
    return FilePath(bytes: name[..<dot])
  }

  /// The path of a component in this folder; the component itself where this path is empty.
  public func appending(_ component: FilePath) -> FilePath {
    if bytes.isEmpty { return component }
    return FilePath(bytes: bytes + (bytes.last == Self.slash ? [] : [Self.slash]) + component.bytes)
  }

  /// Calls `body` with the path as a C string; bytes after a NUL are lost, as the system would.
  public func withCString<Result>(
    _ body: (UnsafePointer<CChar>) throws -> Result
  ) rethrows -> Result {
    try (bytes + [0]).withUnsafeBufferPointer { buffer in
      try buffer.withMemoryRebound(to: CChar.self) { chars in
        // A buffer of at least one byte always has a base address.
        guard let base = chars.baseAddress else { return try "".withCString(body) }
        return try body(base)
      }
    }
  }

  /// Whether the left path comes first in the order of bytes.
  public static func < (left: FilePath, right: FilePath) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  private static let slash = UInt8(ascii: "/")
}
