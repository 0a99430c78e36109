/// How far the reading of a library's files has come.
public struct ScanProgress: Hashable, Sendable {
  public var filesRead: Int
  /// Files to read; it may still grow while folders are walked.
  public var filesFound: Int

  public init(filesRead: Int, filesFound: Int) {
    self.filesRead = filesRead
    self.filesFound = filesFound
  }
}
