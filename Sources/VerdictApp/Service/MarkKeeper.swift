import Dispatch
import Foundation
import Synchronization
import VerdictCore
import VerdictLibrary
import VerdictScreen

/// Keeps what a reader marks, in the order in which they do; what cannot be kept is tried again.
final class MarkKeeper: Sendable {
  private let library: Library
  private let log: Log?
  private let post: @Sendable (AppEvent) -> Void
  private let queue = DispatchQueue(label: "marks", qos: .userInitiated)
  /// Has something done on the queue after a pause.
  private let later: Later
  private let unkept = Mutex(Unkept())
  private let warnings: WarningFeed
  /// How long to wait before what failed is tried again.
  private static let pause = DispatchTimeInterval.seconds(5)

  typealias Later = @Sendable (DispatchQueue, @escaping @Sendable () -> Void) -> Void

  private struct Unkept {
    /// What could not be kept so far, the oldest first.
    var works: [Work] = []
    /// Whether it is going to be tried again by itself.
    var isAwaited = false
  }

  init(
    _ library: Library, log: Log?, post: @escaping @Sendable (AppEvent) -> Void,
    later: @escaping Later = { $0.asyncAfter(deadline: .now() + pause, execute: $1) }
  ) {
    self.library = library
    self.log = log
    self.post = post
    self.later = later
    warnings = WarningFeed(post: post)
  }

  /// Keeps marks, or undoes a change of them; an event tells how that ended.
  func perform(_ work: Work) {
    queue.async {
      // What is newer must not be overtaken by what is older.
      self.keepUnkept()
      self.attempt(work)
    }
  }

  /// Tries for the last time.
  ///
  /// - Throws: `Failure.cannotRead` where something could not be kept.
  func stop() throws(Failure) {
    queue.sync { keepUnkept() }
    let count = unkept.withLock(\.works.count)
    if count > 0 {
      let changes: CleanText = "\(count, .change)"
      throw .cannotRead("\(changes.string) of your marks could not be saved")
    }
  }

  private func keepUnkept() {
    let works = unkept.withLock { unkept in
      defer { unkept.works = [] }
      return unkept.works
    }
    for work in works { attempt(work) }
  }

  /// Remembers what could not be kept; however much that is, it is tried again once in a pause.
  private func keepLater(_ work: Work) {
    let isAwaited = unkept.withLock { unkept in
      defer { unkept.isAwaited = true }
      unkept.works.append(work)
      return unkept.isAwaited
    }
    if isAwaited { return }
    later(queue) {
      self.unkept.withLock { $0.isAwaited = false }
      self.keepUnkept()
    }
  }

  private func attempt(_ work: Work) {
    let begun = log?.now
    do {
      try keep(work)
      log?.note("kept", since: begun, ["work": "marks"])
      post(.performed(work))
    } catch {
      log?.note("not kept", since: begun, ["work": "marks", "reason": "\(error)"])
      if case .mark = work { keepLater(work) }
      post(.failed(work, reason: ReaderState.reason(of: error)))
    }
    warnings.report(library.readerState?.warnings ?? [])
  }

  private func tell(_ notice: CleanText) { post(.noticed(notice.string)) }

  private func keep(_ work: Work) throws {
    guard let state = library.readerState else {
      throw ProgramFailure(description: "there is no home to keep marks in")
    }
    switch work {
    case .mark(let change): try state.apply(change.changes, as: change.name.string)
    case .readAll:
      let count = try library.markAllAsRead(as: "all read")
      tell("\(count, .summary) marked as read")
    case .see(let slug):
      let count = try library.see(slug, as: slug.map { "\($0) seen" } ?? "all seen")
      if slug == nil { tell("\(count, .summary) counted as seen") }
    case .undo:
      let name = try state.undo()
      post(.noticed(name.map { "undone: \($0)" } ?? "there is nothing to undo"))
    case .redo:
      let name = try state.redo()
      post(.noticed(name.map { "done again: \($0)" } ?? "there is nothing to do again"))
    default: break
    }
  }
}
