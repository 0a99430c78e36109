/// How far the reading of a library's files has come.
public struct ScanProgress: Hashable, Sendable {
  /// Files read so far.
  public var filesRead: Int
  /// Files to read; it may still grow while folders are walked.
  public var filesFound: Int
  /// Bytes read so far.
  public var bytesRead: Int
  /// Bytes to read; it may still grow.
  public var bytesFound: Int
  /// Since the first file was read.
  public var seconds: Double

  /// Creates a report; without arguments, of a scan that has not begun.
  public init(
    filesRead: Int = 0, filesFound: Int = 0, bytesRead: Int = 0, bytesFound: Int = 0,
    seconds: Double = 0
  ) {
    self.filesRead = filesRead
    self.filesFound = filesFound
    self.bytesRead = bytesRead
    self.bytesFound = bytesFound
    self.seconds = seconds
  }
}
