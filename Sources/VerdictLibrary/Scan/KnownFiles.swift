import GRDB
import VerdictCore

/// The files that an index knows at a path and below it, in the order of their paths.
///
/// Read piece by piece: no transaction lasts, and memory does not grow with the library.
struct KnownFiles {
  private let index: SummaryIndex
  /// What is still to be read: from a path on, up to another that is not included.
  private var ranges: [(start: [UInt8], end: [UInt8])]
  private var piece: ArraySlice<(path: FilePath, file: KnownFile)> = []

  private static let pieceSize = 500

  /// All of them where the path is empty.
  init(_ index: SummaryIndex, from path: FilePath) {
    self.index = index
    let bytes = path.bytes
    ranges =
      bytes.isEmpty
      // No name is longer than 255 bytes.
      ? [([], Array(repeating: 0xFF, count: 256))]
      : [
        (bytes, bytes + [0]), (bytes + [UInt8(ascii: "/")], bytes + [UInt8(ascii: "/") + 1]),
      ]
  }

  /// The next file, which stays the next one until it is taken.
  mutating func peek() throws -> (path: FilePath, file: KnownFile)? {
    while piece.isEmpty, let range = ranges.first {
      let files = try index.read { try $0.knownFiles(range.start, range.end, Self.pieceSize) }
      piece = files[...]
      if files.count == Self.pieceSize, let last = files.last {
        ranges[0].start = last.path.bytes + [0]
      } else {
        ranges.removeFirst()
      }
    }
    return piece.first
  }

  mutating func take() { piece = piece.dropFirst() }
}

extension Database {
  fileprivate func knownFiles(
    _ start: [UInt8], _ end: [UInt8], _ limit: Int
  ) throws -> [(path: FilePath, file: KnownFile)] {
    try rows(
      """
      SELECT path, device, inode, modified, changed, size, contentHash, reader, failure FROM file
      WHERE path >= ? AND path < ? ORDER BY path LIMIT ?
      """, [.blob(start), .blob(end), .integer(limit)]
    ) { row in
      let stamp = FileStamp(
        device: row.integer(1), inode: row.integer(2), modified: row.integer(3),
        changed: row.integer(4), size: row.integer(5))
      let hash = row.isNull(6) ? nil : UInt64(UInt(bitPattern: row.integer(6)))
      return (
        FilePath(bytes: row.bytes(0)),
        KnownFile(
          stamp: stamp, contentHash: hash, reader: row.integer(7),
          failure: row.optionalText(8).flatMap(FileFailure.init))
      )
    }
  }
}

/// What the index remembers of how a file was.
struct KnownFile: Equatable, Sendable {
  var stamp: FileStamp
  var contentHash: UInt64?
  /// The version of the reader that read it.
  var reader: Int
  /// Why it could not be read.
  var failure: FileFailure?
}
