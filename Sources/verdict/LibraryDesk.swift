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

  func scan() { scans.async { self.runScan() } }

  private func runScan() {
    mailbox.post(.scanStarted)
    var version = library.version
    var nextReport = ContinuousClock.now
    func tellChange() {
      guard library.version != version else { return }
      version = library.version
      mailbox.post(.libraryChanged)
    }
    do {
      _ = try library.scan { progress in
        tellChange()
        guard .now >= nextReport else { return }
        nextReport = .now + Self.reportInterval
        self.mailbox.post(.scanProgressed(progress))
      }
    } catch {
      mailbox.post(.warned("\(error)"))
    }
    tellChange()
    mailbox.post(.scanFinished)
    tellWarnings()
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
