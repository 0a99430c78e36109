import GRDB
import Synchronization
import VerdictCore

import struct SystemPackage.Errno

extension Library {
  /// Brings the index up to date with the folder; reads only what is new or changed.
  ///
  /// Blocks until done. One process at a time scans a library; others wait here. An index that
  /// breaks on the way is replaced, in memory where the disk cannot have one, and the scan begins
  /// again. A large index for which the disk has no room is kept as far as it got.
  ///
  /// - Parameter progress: Called often, on the calling thread, and after each change of `version`.
  /// - Returns: What was found and done.
  /// - Throws: `LibraryError` where the folder itself cannot be read any more, or the disk is full.
  package func scan(progress: @escaping (ScanProgress) -> Void) throws -> ScanReport {
    try scan([Self.whole], progress)
  }

  /// Stops the scan under way within a tenth of a second; what it has read so far stays.
  package func cancelScan() { isCancelled.store(true, ordering: .relaxed) }

  /// The path of the library in itself.
  static let whole = FilePath(bytes: [])

  /// Scans parts of the library, all of it where the index turns out to be another.
  func scan(
    _ parts: [FilePath], _ progress: @escaping (ScanProgress) -> Void
  ) throws -> ScanReport {
    try scanning.withLock { _ in
      isCancelled.store(false, ordering: .relaxed)
      var parts = parts
      while true {
        if parts == [Self.whole] { try followRoot() }
        let index = self.index
        do {
          let report = try scan(index, parts, progress)
          if report.isCancelled || self.index === index { return report }
        } catch let error as Errno {
          throw LibraryError.unreadable(root, reason: error.reason)
        } catch let error as IndexFull {
          let indexed = try index.read(Self.indexedFiles)
          let found = max(indexed, error.filesFound)
          if found > Self.mostInMemory {
            throw LibraryError.diskFull(indexed: indexed, found: found)
          }
          try replace(index, because: error)
        } catch {
          try replace(index, because: error)
        }
        parts = [Self.whole]
      }
    }
  }

  /// The most files of which an index is kept in memory because the disk is full.
  private static let mostInMemory = 2_000

  private static func indexedFiles(_ database: Database) throws -> Int {
    try database.firstRow("SELECT count(*) FROM file") { $0.integer(0) } ?? 0
  }

  private func scan(
    _ index: SummaryIndex, _ parts: [FilePath], _ progress: @escaping (ScanProgress) -> Void
  ) throws -> ScanReport {
    guard index.isInPlace else { throw IndexOutdated() }
    if index.location != nil, try index.isWorn() { throw IndexBloated() }
    var lock: IndexLock?
    if let location = index.location {
      do {
        lock = try IndexLock(location) { !isCancelled.load(ordering: .relaxed) }
      } catch let error as Errno {
        throw IndexUnusable(reason: error.reason)
      }
      if lock == nil { return ScanReport(isCancelled: true) }
    }
    return try withExtendedLifetime(lock) {
      // Whoever had the lock before may have changed what the index holds.
      if try index.takeChange() { noteChange() }
      let scanner = Scanner(
        index: index, folder: LibraryFolder(realRoot), reader: reader, parts: parts,
        onFolder: { folder in self.watching.withLock(\.self)?.include(folder) },
        onLink: { link, target in
          self.links.withLock { $0.note(link, to: target) }
          if let target { self.watching.withLock(\.self)?.include(target: target) }
        },
        isCancelled: { self.isCancelled.load(ordering: .relaxed) || self.index !== index },
        progress: { state, hasChanged in
          if hasChanged { self.noteChange() }
          progress(state)
        })
      let report = try scanner.run()
      let hasChanged = report.filesRead + report.filesRemoved > 0
      // A few files are not worth the wait for the disk.
      if hasChanged, parts == [Self.whole] { try? index.checkpoint() }
      _ = try index.takeChange()
      return report
    }
  }
}
