import Foundation
import GRDB
import VerdictCore

/// Brings an index up to date with the folder of its library, or with parts of it.
struct Scanner {
  let index: SummaryIndex
  let folder: LibraryFolder
  let reader: Reader
  /// The paths to look at, and below; the empty path is the whole library.
  let parts: [FilePath]
  /// Told of each folder before it is listed.
  let onFolder: (FilePath) -> Void
  /// Told of each link to a file of the library, and of that file, nil where it is not there.
  let onLink: (FilePath, _ target: FilePath?) -> Void
  /// Whether to stop: the scan was cancelled, or the index is in use no more.
  let isCancelled: @Sendable () -> Bool
  /// Called after every transaction, and between them.
  let progress: (ScanProgress, _ hasChanged: Bool) -> Void

  /// About so many files go into one transaction, so that FTS5 has few segments to merge; in memory
  /// fewer, since there readers wait for it.
  private var batch: Int { index.location == nil ? Self.smallBatch : 1000 }
  /// And so many into the first one, so that a list shows at once; each one after it takes more.
  private static let smallBatch = 50
  /// Nanoseconds after which files that wait are written, however few they are.
  private static let commitInterval = 1_000_000_000
  /// Files between the scanPlan and the writer.
  private static let backlog = 1024
  /// So many visits are remembered from counting them; for more, the scanPlan is made again.
  private static let memory = 1024

  /// Surveys the files, so that it is known how much there is to do, then does it.
  func run() throws -> ScanReport {
    var ledger = ScanState(notes: try index.read(Self.holdsFiles) ? ChangeNotes() : nil)
    do {
      var scanPlan = scanPlan
      var (visits, plan) = ([FileCheck](), ScanProgress())
      while let visit = try next(&scanPlan) {
        plan.filesFound += 1
        plan.bytesFound += visit.bytes
        if visits.count < Self.memory { visits.append(visit) }
        if plan.filesFound % Self.backlog == 0 { progress(plan, false) }
      }
      ledger.report.filesFound = scanPlan.filesFound
      if visits.count == plan.filesFound {
        var rest = visits[...]
        try work(plan, &ledger) { rest.popFirst() }
      } else {
        visits = []
        scanPlan = self.scanPlan
        try work(plan, &ledger) { try next(&scanPlan) }
      }
    } catch is CancellationError {
      ledger.report.isCancelled = true
    } catch let error as DatabaseError where error.isLackOfRoom {
      throw IndexFull(filesFound: ledger.report.filesFound)
    }
    if isCancelled() { ledger.report.isCancelled = true }
    if let notes = ledger.notes { ledger.report.changes = try index.read(notes.changes) }
    return ledger.report
  }

  private static func holdsFiles(_ database: Database) throws -> Bool {
    try database.firstRow("SELECT 1 FROM file LIMIT 1") { _ in true } ?? false
  }

  private var scanPlan: ScanPlan {
    ScanPlan(
      of: parts, in: folder.root, index, reader: reader.version, onLink: onLink, onFolder: onFolder)
  }

  private func next(_ scanPlan: inout ScanPlan) throws -> FileCheck? {
    try scanPlan.next(isCancelled: isCancelled)
  }

  /// Makes the visits and writes what comes of them.
  private func work(
    _ plan: ScanProgress, _ ledger: inout ScanState, next: () throws -> FileCheck?
  ) throws {
    guard plan.filesFound > 0 else { return }
    let (folder, reader, isCancelled) = (folder, reader, isCancelled)
    // One processor is for writing, which takes longer than reading on one.
    let threads = max(1, ProcessInfo.processInfo.activeProcessorCount - 1)
    let queue = CheckQueue(bound: Self.backlog, threads: threads) { visit in
      isCancelled() ? .unchanged : visit.outcome(in: folder, reader: reader)
    }
    defer { queue.close() }
    let start = FileStamp.now
    var (state, lastCommit, size) = (plan, start, Self.smallBatch)
    var waiting: [FileCheck.Outcome] = []
    var isAtEnd = false
    func fill() throws {
      while !isAtEnd, !queue.isFull {
        if let visit = try next() { queue.add(visit) } else { isAtEnd = true }
      }
    }
    progress(state, false)
    try fill()
    while true {
      let done = queue.take()
      // Before anything is written, so that reading goes on meanwhile.
      try fill()
      if isCancelled() { throw CancellationError() }
      waiting += done.lazy.map(\.outcome).filter(\.isToWrite)
      state.count(done.map(\.bytes), seconds: Double(FileStamp.now - start) / 1e9)
      var hasChanged = false
      if done.isEmpty || waiting.count >= size || FileStamp.now - lastCommit > Self.commitInterval {
        hasChanged = try write(waiting, &ledger)
        (waiting, size, lastCommit) = ([], min(2 * size, batch), FileStamp.now)
      }
      progress(state, hasChanged)
      if done.isEmpty { return }
    }
  }

  /// Writes in one transaction; gives whether that changes what the index holds.
  private func write(_ outcomes: [FileCheck.Outcome], _ ledger: inout ScanState) throws -> Bool {
    guard !outcomes.isEmpty else { return false }
    var written = ledger
    try index.write { writer in
      for outcome in outcomes {
        if isCancelled() { throw CancellationError() }
        switch outcome {
        case .unchanged: break
        case .confirmed(let path): try writer.confirm(path)
        case .gone(let path):
          try written.notes?.note(path, nil, in: writer.database)
          try writer.remove(path)
          written.report.filesRemoved += 1
        case .read(let entry):
          try written.notes?.note(entry.path, entry, in: writer.database)
          try writer.write(entry)
          written.report.filesRead += 1
        }
      }
    }
    defer { ledger = written }
    return ledger.report != written.report
  }
}

extension ScanProgress {
  /// Counts files of so many bytes as read.
  fileprivate mutating func count(_ bytes: [Int], seconds: Double) {
    filesRead += bytes.count
    bytesRead += bytes.reduce(0, +)
    filesFound = max(filesFound, filesRead)
    bytesFound = max(bytesFound, bytesRead)
    self.seconds = seconds
  }
}

/// What a scan has done so far, and what was there before.
struct ScanState {
  var report = ScanReport()
  /// Nil where nothing was there.
  var notes: ChangeNotes?
}
