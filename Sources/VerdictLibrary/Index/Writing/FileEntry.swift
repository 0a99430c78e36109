import VerdictCore

/// What the index keeps of a file: how it was when it was read, and what came of that.
struct FileEntry: Sendable {
  var path: FilePath
  var stamp: FileStamp
  /// Of the bytes read, where `stamp` is too young to prove that they have not changed since.
  var contentHash: UInt64?
  /// Of the bytes read, to tell a change of the text from a mere new stamp.
  var textHash: UInt64 = 0
  /// The version of the reader.
  var reader: Int
  /// Why the file could not be read.
  var failure: FileFailure?
  var summary: SummaryEntry?
  var diagnostics: [Diagnostic]

  init(
    path: FilePath, stamp: FileStamp, contentHash: UInt64?, textHash: UInt64 = 0, reader: Int,
    reading: SummaryReading
  ) {
    self.path = path
    self.stamp = stamp
    self.contentHash = contentHash
    self.textHash = textHash
    self.reader = reader
    summary = reading.summary.map {
      SummaryEntry($0, of: reading)
    }
    diagnostics = reading.diagnostics
  }

  init(path: FilePath, stamp: FileStamp, reader: Int, failure: FileFailure) {
    self.path = path
    self.stamp = stamp
    self.reader = reader
    self.failure = failure
    diagnostics = [UnreadableFile.diagnostic(failure)]
  }

  /// Whether the file should have given a summary and did not.
  var isUnreadable: Bool { summary == nil && diagnostics.contains { $0.severity == .error } }
}
