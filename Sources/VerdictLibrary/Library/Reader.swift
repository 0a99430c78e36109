import VerdictCore

/// What makes an index entry of a file's bytes, and the version of what it makes.
package struct Reader: Sendable {
  /// Stored with each file that the reader has read; what another version read is read again.
  package let version: Int
  private let body: @Sendable ([UInt8], FilePath) -> SummaryReading

  /// - Parameters:
  ///   - version: Of the reader and of all that the index derives from what it reads.
  ///   - body: Reads the bytes of the file at a path.
  package init(
    version: Int = Self.currentVersion,
    _ body: @escaping @Sendable ([UInt8], FilePath) -> SummaryReading = SummaryReader.read
  ) {
    self.version = version
    self.body = body
  }

  /// The fingerprint of what `SummaryReader`, the rules and `FileEntry` make of the fixtures of
  /// `IndexContentTests`, which fails where this is not it and prints the number to put here.
  package static let currentVersion = 0xF27F_4C2C

  func callAsFunction(_ bytes: [UInt8], _ path: FilePath) -> SummaryReading { body(bytes, path) }
}
