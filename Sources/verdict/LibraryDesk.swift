import Dispatch
import Synchronization
import VerdictCore
import VerdictLibrary
import VerdictScreen
import VerdictTerminal

/// Answers the interface's questions from the library, beside the loop.
final class LibraryDesk: Services, Sendable {
  private let library: Library
  private let mailbox: Mailbox
  private let answers = DispatchQueue(label: "answers", qos: .userInteractive)
  /// Apart, so that what is in view need not wait for what takes longer.
  private let searches = DispatchQueue(label: "searches", qos: .userInteractive)
  /// What looks at all speakers, so that what is typed meanwhile need not wait for it.
  private let studies = DispatchQueue(label: "studies", qos: .userInitiated)
  private let scans = DispatchQueue(label: "scans", qos: .utility)
  private let scribe = DispatchQueue(label: "scribe", qos: .utility)
  private let unanswered = Mutex<[Question: Cancellation]>([:])
  /// Often enough to look alive, seldom enough to cost nothing.
  private static let reportInterval = Duration.milliseconds(50)
  /// Rereading no more than these is done before anybody could read how far it has come.
  private static let fewFiles = 50
  private let isWatching = Atomic(false)
  /// Whether the last scan did.
  private let hasFailed = Atomic(false)
  /// How many of the library's warnings have been told.
  private let told = Mutex(0)

  init(_ library: Library, mailbox: Mailbox) {
    self.library = library
    self.mailbox = mailbox
  }

  func ask(_ question: Question) {
    let cancellation = Cancellation()
    unanswered.withLock { $0[question] = cancellation }
    queue(for: question).async {
      let answer = self.library.answer(question, cancellation: cancellation) {
        self.mailbox.post(.answered(question, $0))
      }
      self.unanswered.withLock { if $0[question] === cancellation { $0[question] = nil } }
      if let answer { self.mailbox.post(.answered(question, answer)) }
      self.tellWarnings()
    }
  }

  private func queue(for question: Question) -> DispatchQueue {
    switch question.cost {
    case .instant: answers
    case .search: searches
    case .study: studies
    }
  }

  func withdraw(_ question: Question) {
    unanswered.withLock { $0.removeValue(forKey: question) }?.cancel()
  }

  /// Compares the library with its files, and from the first time on watches these.
  func scan() {
    scans.async {
      if !self.isWatching.exchange(true, ordering: .relaxed) {
        self.library.watch { paths in
          self.scans.sync {
            self.follow(isAsked: false) { try self.library.rescan(paths, progress: $0) }
          }
        }
      }
      self.follow(isAsked: true) { try self.library.scan(progress: $0) }
    }
  }

  func remember(query: String) {
    scribe.async { try? RecentQueries.standard?.add(query) }
  }

  func save(_ view: SavedView) {
    scribe.async {
      do {
        guard let config = ConfigFile.standard else { throw Failure.cannotRead("there is no home") }
        try config.save(view)
      } catch {
        let reason = (error as? Failure)?.message.first ?? "\(error)"
        self.mailbox.post(.warned("the view is not saved: \(reason)"))
      }
    }
  }

  /// Ends what goes on beside the loop, once all that is to be kept is written.
  func stop() {
    library.stopWatching()
    library.cancelScan()
    scribe.sync {}
  }

  /// Tells what comes of a scan, while it goes on and after it; of one that nobody asked for only
  /// where it takes its time.
  private func follow(
    isAsked: Bool, _ scan: (@escaping (ScanProgress) -> Void) throws -> ScanReport
  ) {
    var isShown = false
    func show() {
      isShown = true
      mailbox.post(.scanStarted)
    }
    var version = library.version
    func tellChange() {
      guard library.version != version else { return }
      version = library.version
      mailbox.post(.libraryChanged)
    }
    var nextReport = ContinuousClock.now
    if isAsked { show() }
    let result = Result {
      try scan { progress in
        tellChange()
        if !isShown, progress.filesFound > Self.fewFiles { show() }
        guard isShown, .now >= nextReport else { return }
        nextReport = .now + Self.reportInterval
        self.mailbox.post(.scanProgressed(progress))
      }
    }
    tellChange()
    if isShown { mailbox.post(.scanFinished) }
    tell(result, isAsked: isAsked)
    tellWarnings()
  }

  /// Tells what others have changed, or why that cannot be known: once, until it can again.
  private func tell(_ result: Result<ScanReport, any Error>, isAsked: Bool) {
    switch result {
    case .success(let report):
      hasFailed.store(false, ordering: .relaxed)
      if !report.changes.isEmpty { mailbox.post(.filesChanged(report.changes)) }
    case .failure(let error):
      let isOld = hasFailed.exchange(true, ordering: .relaxed)
      if isAsked || !isOld { mailbox.post(.warned("\(error)")) }
    }
  }

  private func tellWarnings() {
    let warnings = library.warnings
    let new = told.withLock { told in
      defer { told = warnings.count }
      return warnings.dropFirst(told)
    }
    for warning in new { mailbox.post(.warned(warning)) }
  }
}
