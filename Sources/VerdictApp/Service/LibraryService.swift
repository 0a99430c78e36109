import Dispatch
import Foundation
import Synchronization
import VerdictCore
import VerdictLibrary
import VerdictScreen

/// Answers the browser's questions from a library and does its work, beside the loop.
package final class LibraryService: Sendable {
  /// Answers a question, perhaps with provisional answers first; nil where it was cancelled.
  typealias Answering = @Sendable (Question, Cancellation, (Answer) -> Void) -> Answer?

  private let library: Library
  private let config: ConfigFile?
  private let recentQueries: RecentQueries?
  private let programs: ProgramWork
  private let marks: MarkKeeper
  private let ledger: LedgerKeeper
  private let log: Log?
  private let answering: Answering
  private let post: @Sendable (AppEvent) -> Void
  /// Takes the questions whose answers are instant; the page in view waits for them.
  private let answers = DispatchQueue(label: "answers", qos: .userInteractive)
  private let searches = DispatchQueue(label: "searches", qos: .userInteractive)
  /// Takes the questions about all speakers, which take longer than a search.
  private let analyses = DispatchQueue(label: "analyses", qos: .userInitiated)
  private let scans = DispatchQueue(label: "scans", qos: .utility)
  private let writes = DispatchQueue(label: "writes", qos: .utility)
  private let unanswered = Mutex<[Question: Cancellation]>([:])
  /// The least time between two reports of a scan's progress.
  private static let reportInterval = Duration.milliseconds(50)
  /// A scan that nobody asked for shows its progress only where it finds more files than these.
  private static let fewFiles = 50
  private let isWatching = Atomic(false)
  /// Whether the last scan failed.
  private let hasFailed = Atomic(false)
  private let warnings: WarningFeed

  /// - Parameters:
  ///   - library: The library.
  ///   - config: Where views are kept; nil without a home.
  ///   - recentQueries: Where queries are kept; nil without a home.
  ///   - programs: What opens links, edits files and keeps copied texts.
  ///   - log: Notes what is done, and how long it takes; nil for no log.
  ///   - post: Takes the events, from any thread.
  package convenience init(
    _ library: Library, config: ConfigFile?, recentQueries: RecentQueries?,
    programs: ChosenPrograms = ChosenPrograms(), log: Log? = nil,
    post: @escaping @Sendable (AppEvent) -> Void
  ) {
    self.init(
      library, config: config, recentQueries: recentQueries, programs: programs, log: log,
      post: post
    ) {
      library.answer($0, cancellation: $1, provisional: $2)
    }
  }

  init(
    _ library: Library, config: ConfigFile?, recentQueries: RecentQueries?,
    programs: ChosenPrograms = ChosenPrograms(), log: Log? = nil,
    post: @escaping @Sendable (AppEvent) -> Void, answering: @escaping Answering
  ) {
    self.library = library
    self.config = config
    self.recentQueries = recentQueries
    self.programs = ProgramWork(library, programs, log: log, post: post)
    marks = MarkKeeper(library, log: log, post: post)
    ledger = LedgerKeeper(library, log: log, post: post)
    warnings = WarningFeed(post: post)
    self.log = log
    self.post = post
    self.answering = answering
  }

  package func ask(_ question: Question) {
    let cancellation = Cancellation()
    unanswered.withLock { $0[question] = cancellation }
    let asked = log?.now
    queue(for: question).async {
      let begun = self.log?.now
      let answer = self.answering(question, cancellation) { self.post(.answered(question, $0)) }
      self.unanswered.withLock { if $0[question] === cancellation { $0[question] = nil } }
      if let answer { self.post(.answered(question, answer)) }
      self.log?.note(answer, to: question, asked: asked, begun: begun)
      self.warnings.report(self.library.warnings)
    }
  }

  private func queue(for question: Question) -> DispatchQueue {
    switch question.cost {
    case .instant: answers
    case .search: searches
    case .analysis: analyses
    }
  }

  package func withdraw(_ question: Question) {
    unanswered.withLock { $0.removeValue(forKey: question) }?.cancel()
  }

  /// Compares the library with its files.
  package func start() { perform(.scan) }

  package func perform(_ work: Work) {
    switch work {
    case .scan: scan()
    case .remember(let query):
      write(work) {
        guard let file = self.recentQueries else { throw Failure.cannotRead("there is no home") }
        try file.add(query)
      }
    case .saveView(let view):
      write(work) {
        guard let config = self.config else { throw Failure.cannotRead("there is no home") }
        try config.save(view)
      }
    case .open, .copy, .edit: programs.perform(work, rereading: read)
    case .mark, .readAll, .see, .undo, .redo: marks.perform(work)
    }
  }

  /// Reads a file that was edited, and returns when that is done; or in a second, for a long scan may
  /// be under way.
  private func read(_ path: FilePath) {
    let isRead = DispatchSemaphore(value: 0)
    scans.async {
      self.follow(isAsked: false) { try self.library.rescan([path], progress: $0) }
      isRead.signal()
    }
    _ = isRead.wait(timeout: .now() + 1)
  }

  /// Writes what is to be kept, and reports how that ended.
  private func write(_ work: Work, _ body: @escaping @Sendable () throws -> Void) {
    writes.async {
      let begun = self.log?.now
      do {
        try body()
        self.log?.note("kept", since: begun, ["work": "\(work)"])
        self.post(.performed(work))
      } catch {
        let reason = (error as? Failure)?.message.first ?? "\(error)"
        self.log?.note("not kept", since: begun, ["work": "\(work)", "reason": reason])
        self.post(.failed(work, reason: reason))
      }
    }
  }

  /// Compares the library with its files; the first call also starts to watch them.
  private func scan() {
    scans.async {
      if !self.isWatching.exchange(true, ordering: .relaxed) {
        self.library.watch { paths in
          self.log?.note("files changed", ["paths": "\(paths.map(\.description))"])
          self.scans.sync {
            self.follow(isAsked: false) { try self.library.rescan(paths, progress: $0) }
          }
        }
      }
      self.follow(isAsked: true) { try self.library.scan(progress: $0) }
    }
  }

  /// Stops scans and the watch, and returns when all that is to be kept is written.
  ///
  /// - Throws: `Failure.cannotRead` where marks could not be kept.
  package func stop() throws(Failure) {
    library.stopWatching()
    library.cancelScan()
    writes.sync {}
    try marks.stop()
  }

  /// Runs a scan and reports its start, its progress and its end.
  ///
  /// - Parameters:
  ///   - isAsked: Whether the person asked for the scan; another is shown only where it is long.
  ///   - scan: Scans, and calls its argument with the progress.
  private func follow(
    isAsked: Bool, _ scan: (@escaping (ScanProgress) -> Void) throws -> ScanReport
  ) {
    var isShown = false
    func show() {
      isShown = true
      post(.scanStarted)
    }
    var version = library.version
    func reportChange() {
      guard library.version != version else { return }
      version = library.version
      post(.libraryChanged)
    }
    var nextReport = ContinuousClock.now
    if isAsked { show() }
    let begun = log?.now
    let result = Result {
      try scan { progress in
        reportChange()
        if !isShown, progress.filesFound > Self.fewFiles { show() }
        guard isShown, .now >= nextReport else { return }
        nextReport = .now + Self.reportInterval
        self.post(.scanProgressed(progress))
      }
    }
    log?.note(result, isAsked: isAsked, since: begun)
    reportChange()
    if isShown { post(.scanFinished) }
    report(result, isAsked: isAsked)
    if case .success(let report) = result { ledger.keep(after: report) }
    warnings.report(library.warnings)
  }

  /// Reports what others have changed, and how a scan ended; the end of a scan that nobody asked for
  /// is reported only where it differs from that of the scan before.
  private func report(_ result: Result<ScanReport, any Error>, isAsked: Bool) {
    switch result {
    case .success(let report):
      let hadFailed = hasFailed.exchange(false, ordering: .relaxed)
      if isAsked || hadFailed { post(.performed(.scan)) }
      if !report.changes.isEmpty { post(.filesChanged(report.changes, at: Self.timeOfDay)) }
    case .failure(let error):
      let hadFailed = hasFailed.exchange(true, ordering: .relaxed)
      if isAsked || !hadFailed { post(.failed(.scan, reason: "\(error)")) }
    }
  }

  /// The hours and minutes of the clock on the wall.
  private static var timeOfDay: CleanText {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    let (hour, minute) = (Int(parts.tm_hour), Int(parts.tm_min))
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}

extension Log {
  fileprivate func note(
    _ answer: Answer?, to question: Question, asked: ContinuousClock.Instant?,
    begun: ContinuousClock.Instant?
  ) {
    var details = ["question": "\(question.subject)", "version": "\(question.version)"]
    if let asked, let begun { details["waited"] = "\((begun - asked) / .milliseconds(1))" }
    if case .failure(let reason) = answer { details["reason"] = reason }
    note(answer == nil ? "cancelled" : "answered", since: begun, details)
  }

  fileprivate func note(
    _ result: Result<ScanReport, any Error>, isAsked: Bool, since begun: ContinuousClock.Instant?
  ) {
    let name = isAsked ? "scan" : "rescan"
    switch result {
    case .success(let report): note(report, as: name, since: begun)
    case .failure(let error): note("\(name) failed", since: begun, ["reason": "\(error)"])
    }
  }

  package func note(
    _ report: ScanReport, as name: String = "scan", since begun: ContinuousClock.Instant?
  ) {
    note(
      name, since: begun,
      [
        "found": "\(report.filesFound)", "read": "\(report.filesRead)",
        "removed": "\(report.filesRemoved)", "cancelled": "\(report.isCancelled)",
      ])
  }
}
