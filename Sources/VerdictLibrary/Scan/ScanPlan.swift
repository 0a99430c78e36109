import VerdictCore

/// A comparison of the files of a library with its index, in the order of their paths, that tells
/// which of them are to be visited.
struct ScanPlan {
  /// Markdown files so far.
  private(set) var filesFound = 0
  private var parts: ArraySlice<FilePath>
  private let start: (FilePath) throws -> (FolderWalk, KnownFiles)
  private var walk: FolderWalk?
  private var known: KnownFiles
  private var found: FoundFile?
  private let reader: Int

  /// - Parameters:
  ///   - parts: The paths to look at, and below; the empty path is the whole library.
  ///   - root: The library.
  ///   - index: Its index.
  ///   - reader: The version of the reader.
  ///   - onLink: Told of each link to a file of the library, and of that file, nil where it is not there.
  ///   - onFolder: Told of each folder before it is listed.
  init(
    of parts: [FilePath], in root: FilePath, _ index: SummaryIndex, reader: Int,
    onLink: @escaping (FilePath, _ target: FilePath?) -> Void,
    onFolder: @escaping (FilePath) -> Void
  ) {
    self.parts = parts[...]
    self.reader = reader
    known = KnownFiles(index, from: FilePath(bytes: []))
    start = {
      let walk = try FolderWalk(root, from: $0, onLink: onLink, onFolder: onFolder)
      return (walk, KnownFiles(index, from: $0))
    }
  }

  /// The next file that the index may be wrong about.
  ///
  /// - Parameter isCancelled: Asked at every file whether to stop.
  /// - Returns: The file; nil at the end.
  /// - Throws: `CancellationError`, `DatabaseError`, and `Errno` where the library itself
  ///   cannot be read.
  mutating func next(isCancelled: () -> Bool) throws -> FileCheck? {
    while true {
      if isCancelled() { throw CancellationError() }
      if walk == nil {
        guard let part = parts.popFirst() else { return nil }
        (walk, known) = try start(part)
        advance()
      }
      guard let step = try step() else {
        walk = nil
        continue
      }
      if !step.isNeedless(by: reader) { return step }
    }
  }

  /// The next file of this part, whether the index is right about it or not.
  private mutating func step() throws -> FileCheck? {
    while true {
      let known = try self.known.peek()
      if let known, found.map({ known.path < $0.path }) ?? true {
        self.known.take()
        if walk?.isOutOfSight(known.path) == true { continue }
        return FileCheck(path: known.path, file: nil, known: known.file)
      }
      guard let file = found else { return nil }
      let isKnown = known?.path == file.path
      if isKnown { self.known.take() }
      advance()
      return FileCheck(path: file.path, file: file, known: isKnown ? known?.file : nil)
    }
  }

  private mutating func advance() {
    found = walk?.next()
    if found != nil { filesFound += 1 }
  }
}
