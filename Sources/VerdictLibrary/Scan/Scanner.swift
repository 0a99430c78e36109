import Foundation
import VerdictCore

/// Brings an index up to date with the folder of its library.
struct Scanner {
  let index: SummaryIndex
  let folder: LibraryFolder
  let reader: Library.Reader
  /// Whether to stop: the scan was cancelled, or the index is in use no more.
  let isCancelled: @Sendable () -> Bool
  /// Called after every transaction, and between them.
  let progress: (ScanProgress, _ hasChanged: Bool) -> Void

  /// About so many files go into one transaction; in memory fewer, since there readers wait for it.
  private var batch: Int { index.location == nil ? Self.smallBatch : 250 }
  /// And so many into the first one, so that a list shows at once.
  private static let smallBatch = 50
  /// Nanoseconds after which files that wait are written, however few they are.
  private static let patience = 100_000_000
  /// Files read that may wait for the writer.
  private static let backlog = 256

  func run() throws -> ScanReport {
    var report = ScanReport()
    do {
      let found = try FolderWalk(folder.root, isCancelled: isCancelled).files
      report.filesFound = found.count
      let known = try index.read { try $0.knownFiles() }
      try remove(known, notIn: found, &report)
      let visits = found.map { FileVisit(file: $0, known: known[$0.path]) }
        .filter { !$0.isNeedless }
      try read(visits.sorted { $0.file.path < $1.file.path }, &report)
    } catch is CancellationError {
      report.isCancelled = true
    }
    report.isCancelled = report.isCancelled || isCancelled()
    return report
  }

  private func remove(
    _ known: [FilePath: KnownFile], notIn found: [FoundFile], _ report: inout ScanReport
  ) throws {
    guard known.count > 0 else { return }
    let present = Set(found.map(\.path))
    var gone = known.keys.filter { !present.contains($0) }
    while !gone.isEmpty {
      if isCancelled() { throw CancellationError() }
      let batch = gone.suffix(self.batch)
      try index.write { writer in
        for path in batch { try writer.remove(path) }
      }
      gone.removeLast(batch.count)
      report.filesRemoved += batch.count
      progress(ScanProgress(filesRead: 0, filesFound: 0), true)
    }
  }

  private func read(_ visits: [FileVisit], _ report: inout ScanReport) throws {
    guard !visits.isEmpty else { return }
    let queue = VisitQueue(visits, bound: Self.backlog)
    let (folder, reader, isCancelled) = (folder, reader, isCancelled)
    let threads = min(ProcessInfo.processInfo.activeProcessorCount, visits.count)
    queue.start(threads: threads) { visit in
      isCancelled() ? .unchanged : visit.outcome(in: folder, reader: reader)
    }
    defer { queue.close() }
    progress(ScanProgress(filesRead: 0, filesFound: visits.count), false)
    var waiting: [FileVisit.Outcome] = []
    var (done, isFirst) = (0, true)
    var lastCommit = FileStamp.now
    while let outcomes = queue.take() {
      if isCancelled() { throw CancellationError() }
      done += outcomes.count
      waiting += outcomes.filter(\.isToWrite)
      var hasChanged = false
      if waiting.count >= (isFirst ? Self.smallBatch : batch)
        || FileStamp.now - lastCommit > Self.patience
      {
        hasChanged = try write(waiting, &report)
        (waiting, isFirst, lastCommit) = ([], false, FileStamp.now)
      }
      progress(ScanProgress(filesRead: done, filesFound: visits.count), hasChanged)
    }
    if isCancelled() { throw CancellationError() }
    let hasChanged = try write(waiting, &report)
    progress(ScanProgress(filesRead: done, filesFound: visits.count), hasChanged)
  }

  /// Writes in one transaction; gives whether that changes what the index holds.
  private func write(_ outcomes: [FileVisit.Outcome], _ report: inout ScanReport) throws -> Bool {
    guard !outcomes.isEmpty else { return false }
    let before = report
    try index.write { writer in
      for outcome in outcomes {
        switch outcome {
        case .unchanged: break
        case .settled(let path): try writer.settle(path)
        case .gone(let path):
          try writer.remove(path)
          report.filesRemoved += 1
        case .read(let entry):
          try writer.write(entry)
          report.filesRead += 1
        }
      }
    }
    return report != before
  }
}
