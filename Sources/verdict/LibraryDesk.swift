import Dispatch
import Synchronization
import VerdictCore
import VerdictLibrary
import VerdictScreen
import VerdictTerminal

/// Answers the interface's questions from the library, beside the loop.
final class LibraryDesk: Services, Sendable {
  private let library: Library
  private let mailbox: Mailbox<AppEvent>
  private let answers = DispatchQueue(label: "answers", qos: .userInteractive)
  /// Apart, so that what is in view need not wait for what takes longer.
  private let searches = DispatchQueue(label: "searches", qos: .userInteractive)
  /// What looks at all speakers, so that what is typed meanwhile need not wait for it.
  private let studies = DispatchQueue(label: "studies", qos: .userInitiated)
  private let scans = DispatchQueue(label: "scans", qos: .utility)
  private let writes = DispatchQueue(label: "writes", qos: .utility)
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

  init(_ library: Library, mailbox: Mailbox<AppEvent>) {
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

  /// Compares the library with its files.
  func start() { perform(.scan) }

  func perform(_ work: Work) {
    switch work {
    case .scan: scan()
    case .remember(let query): write(work) { try RecentQueries.standard?.add(query) }
    case .saveView(let view):
      write(work) {
        guard let config = ConfigFile.standard else { throw Failure.cannotRead("there is no home") }
        try config.save(view)
      }
    }
  }

  /// Writes what is to be kept, and tells how that ended.
  private func write(_ work: Work, _ body: @escaping @Sendable () throws -> Void) {
    writes.async {
      do {
        try body()
        self.mailbox.post(.performed(work))
      } catch {
        let reason = (error as? Failure)?.message.first ?? "\(error)"
        self.mailbox.post(.failed(work, reason: reason))
      }
    }
  }

  /// Compares the library with its files, and from the first time on watches these.
  private func scan() {
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

  /// Ends what goes on beside the loop, once all that is to be kept is written.
  func stop() {
    library.stopWatching()
    library.cancelScan()
    writes.sync {}
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

  /// Tells what others have changed, and how the scan ended: of one that nobody asked for only
  /// where the last one ended otherwise.
  private func tell(_ result: Result<ScanReport, any Error>, isAsked: Bool) {
    switch result {
    case .success(let report):
      let hadFailed = hasFailed.exchange(false, ordering: .relaxed)
      if isAsked || hadFailed { mailbox.post(.performed(.scan)) }
      if !report.changes.isEmpty { mailbox.post(.filesChanged(report.changes)) }
    case .failure(let error):
      let hadFailed = hasFailed.exchange(true, ordering: .relaxed)
      if isAsked || !hadFailed { mailbox.post(.failed(.scan, reason: "\(error)")) }
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
