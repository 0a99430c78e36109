import VerdictCore

/// What is to be done about one path of the library.
struct FileCheck: Sendable {
  enum Outcome: Sendable {
    /// The index is right as it is.
    case unchanged
    /// The index is right, and the stamp is now old enough to say so alone.
    case confirmed(FilePath)
    case gone(FilePath)
    case read(FileEntry)

    var isToWrite: Bool {
      if case .unchanged = self { false } else { true }
    }
  }

  let path: FilePath
  /// What is there; nil where nothing is.
  let file: FoundFile?
  let known: KnownFile?

  /// How much there is to read.
  var bytes: Int {
    guard let file, file.failure == nil else { return 0 }
    return min(max(file.stamp.size, 0), LibraryFolder.byteLimit)
  }

  /// Whether stamp and index say at once that a reader of a version has nothing to do.
  func isNeedless(by reader: Int) -> Bool {
    guard let known else { return file == nil }
    guard let file, known.reader == reader else { return false }
    if let failure = file.failure { return known.failure == failure }
    return known.failure == nil && known.contentHash == nil && known.stamp == file.stamp
  }

  /// Opens the file and reads it where it has changed.
  func outcome(in folder: LibraryFolder, reader: Reader) -> Outcome {
    guard let file else { return known == nil ? .unchanged : .gone(path) }
    // What another version knew is no reason to leave a file unread.
    let known = known?.reader == reader.version ? known : nil
    func unread(_ failure: FileFailure) -> Outcome {
      known?.failure == failure
        ? .unchanged
        : .read(
          FileEntry(path: path, stamp: file.stamp, reader: reader.version, failure: failure))
    }
    if let failure = file.failure { return unread(failure) }
    do {
      let start = FileStamp.now
      let content = try folder.read(path)
      let isYoung = content.stamp.isYoung(at: start)
      let isHashed = isYoung || known?.contentHash != nil
      let textHash = StableHash.hash(content.bytes)
      let hash = isHashed ? textHash : nil
      if let known, known.failure == nil, known.stamp == content.stamp, known.contentHash == hash {
        return isYoung ? .unchanged : .confirmed(path)
      }
      return .read(
        FileEntry(
          path: path, stamp: content.stamp, contentHash: isYoung ? hash : nil,
          textHash: textHash, reader: reader.version, reading: reader(content.bytes, path)))
    } catch let failure as FileFailure {
      return unread(failure)
    } catch {
      return self.known == nil ? .unchanged : .gone(path)
    }
  }
}
