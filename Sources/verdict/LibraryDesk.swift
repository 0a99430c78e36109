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
  private let scans = DispatchQueue(label: "scans", qos: .utility)
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
    answers.async {
      self.mailbox.post(.answered(question, Self.answer(question, from: self.library)))
      self.tellWarnings()
    }
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

  /// Ends what goes on beside the loop.
  func stop() {
    library.stopWatching()
    library.cancelScan()
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

  static func answer(_ question: Question, from library: Library) -> Answer {
    do {
      switch question {
      case .totals:
        return .totals(try library.totals())
      case .summaries(let question):
        return .summaries(
          try library.summaries(
            filter: question.filter, order: question.order, range: question.range,
            anchor: question.anchor))
      case .claims(let question):
        return .claims(
          try library.claims(
            filter: question.filter, order: question.order, range: question.range,
            anchor: question.anchor))
      case .search(let question):
        return .hits(
          try library.search(
            filter: question.filter, order: question.order, range: question.range,
            anchor: question.anchor))
      case .summary(let slug, _):
        return .summary(try library.summary(slug))
      case .neighbourhood(let speaker, _):
        return .neighbourhood(try library.neighbourhood(of: speaker))
      }
    } catch {
      return .failure("\(error)")
    }
  }
}
