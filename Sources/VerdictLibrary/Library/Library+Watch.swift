import Synchronization
import VerdictCore

extension Library {
  /// Begins to watch the folder; the first scan after this finds out what there is to watch.
  ///
  /// - Parameters:
  ///   - limit: The most folders to watch, beside what the system allows; the library is looked
  ///     through every 2 s where that is too few.
  ///   - handler: Told, on a thread of the watch, which paths to rescan; nothing more is told until
  ///     it returns.
  package func watch(
    limit: Int = .max, handler: @escaping @Sendable ([FilePath]) -> Void
  ) {
    stopWatching()
    do {
      let watch = try FolderWatch(
        root, at: realRoot, limit: limit, warn: { [weak self] in self?.warn($0) }, handler: handler)
      watching.withLock { $0 = watch }
    } catch {
      warn("the folder cannot be watched: \(error)")
    }
  }

  /// Ends the watch; what its handler is at goes on to its end.
  package func stopWatching() {
    let watch = watching.withLock { watching in
      defer { watching = nil }
      return watching
    }
    watch?.stop()
  }

  /// Brings the index up to date with some paths in the library, and with what is below them.
  ///
  /// Otherwise as `scan`, which does it for the whole library where there are many paths.
  ///
  /// - Parameters:
  ///   - paths: Relative to the library; the empty path is the whole of it.
  ///   - progress: Called often, on the calling thread, and after each change of `version`.
  /// - Returns: What was found and done.
  /// - Throws: `LibraryError` where the folder itself cannot be read any more, or the disk is full.
  package func rescan(
    _ paths: [FilePath], progress: @escaping (ScanProgress) -> Void = { _ in }
  ) throws -> ScanReport {
    let all = links.withLock { $0.extending(Set(paths)) }
    guard all.count <= Self.mostParts, !all.contains(Self.whole) else {
      return try scan([Self.whole], progress)
    }
    return try scan(
      all.filter { path in !path.folders.contains(where: all.contains) }.sorted(), progress)
  }

  /// Rather than look at more parts one by one, look at everything.
  private static let mostParts = 500
}
