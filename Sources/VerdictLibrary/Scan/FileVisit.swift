import VerdictCore

/// What is to be done about one file of the library.
struct FileVisit: Sendable {
  enum Outcome: Sendable {
    /// The index is right as it is.
    case unchanged
    /// The index is right, and the stamp is now old enough to say so alone.
    case settled(FilePath)
    case gone(FilePath)
    case read(FileEntry)

    var isToWrite: Bool {
      if case .unchanged = self { false } else { true }
    }
  }

  let file: FoundFile
  let known: KnownFile?

  /// Whether stamp and index say at once that there is nothing to do.
  var isNeedless: Bool {
    guard let known else { return false }
    if let failure = file.failure { return known.failure == failure.diagnostic.message }
    return known.failure == nil && known.contentHash == nil && known.stamp == file.stamp
  }

  /// Opens the file and reads it where it has changed.
  func outcome(in folder: LibraryFolder, reader: Library.Reader) -> Outcome {
    if let failure = file.failure { return unread(failure) }
    do {
      let start = FileStamp.now
      let content = try folder.read(file.path)
      let isYoung = content.stamp.isYoung(at: start)
      let isHashed = isYoung || known?.contentHash != nil
      let hash = isHashed ? StableHash.hash(content.bytes) : nil
      if let known, known.failure == nil, known.stamp == content.stamp, known.contentHash == hash {
        return isYoung ? .unchanged : .settled(file.path)
      }
      return .read(
        FileEntry(
          path: file.path, stamp: content.stamp, contentHash: isYoung ? hash : nil,
          reading: reader(content.bytes, file.path)))
    } catch let failure as FileFailure {
      return unread(failure)
    } catch {
      return .gone(file.path)
    }
  }

  private func unread(_ failure: FileFailure) -> Outcome {
    guard known?.failure != failure.diagnostic.message else { return .unchanged }
    return .read(FileEntry(path: file.path, stamp: file.stamp, failure: failure))
  }
}
