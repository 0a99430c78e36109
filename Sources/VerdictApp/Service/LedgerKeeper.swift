import Synchronization
import VerdictCore
import VerdictLibrary
import VerdictScreen

/// Keeps what a reader has seen up to date with what scans find, and tells once what changed before.
final class LedgerKeeper: Sendable {
  private struct State {
    /// Whether a scan has ended.
    var hasStarted = false
    /// The reason that was told last why nothing can be kept.
    var reason = ""
  }

  private let library: Library
  private let log: Log?
  private let post: @Sendable (AppEvent) -> Void
  private let state = Mutex(State())

  init(_ library: Library, log: Log?, post: @escaping @Sendable (AppEvent) -> Void) {
    self.library = library
    self.log = log
    self.post = post
  }

  /// Begins to note what the reader sees, where that was not begun; after the first scan, tells how
  /// much has changed since they were here before.
  func keep(after report: ScanReport) {
    guard !report.isCancelled, library.readerState != nil else { return }
    let isFirst = state.withLock { state in
      defer { state.hasStarted = true }
      return !state.hasStarted
    }
    guard isFirst || report.filesRead + report.filesRemoved > 0 else { return }
    let begun = log?.now
    do {
      let hasBegun = try library.beginLedger()
      let followed = try library.followMarks(in: isFirst ? nil : report.changedSummaries)
      if hasBegun || followed > 0 { post(.libraryChanged) }
      if followed > 0 { tell(followed: followed) }
      if isFirst, let count = try library.changeCount(), count > 0 {
        post(.changedMeanwhile(count))
      }
      log?.note("ledger", since: begun)
    } catch {
      tell(ReaderState.reason(of: error))
    }
  }

  /// Says that marks went along with claims that were reworded.
  private func tell(followed count: Int) {
    let sentence: CleanText = "\(count, .mark) followed reworded claims; 8 shows which"
    post(.noticed(sentence.string))
  }

  /// Says why nothing can be kept, where that was not said before.
  private func tell(_ reason: String) {
    log?.note("not kept", since: nil, ["work": "ledger", "reason": reason])
    let isNew = state.withLock { state in
      defer { state.reason = reason }
      return state.reason != reason
    }
    if isNew { post(.warned("what you see is not noted: \(reason)")) }
  }
}
