import Dispatch
import Foundation
import Synchronization
import VerdictCore
import VerdictLibrary
import VerdictScreen

/// Keeps what a reader marks, in the order in which they do; what cannot be kept is tried again.
final class MarkKeeper: Sendable {
  private let state: ReaderState?
  private let log: Log?
  private let post: @Sendable (AppEvent) -> Void
  private let queue = DispatchQueue(label: "marks", qos: .userInitiated)
  /// What could not be kept so far, the oldest first.
  private let unkept = Mutex<[Work]>([])
  private let reported = Mutex(0)
  /// How long to wait before what failed is tried again.
  private static let pause = DispatchTimeInterval.seconds(5)

  init(_ state: ReaderState?, log: Log?, post: @escaping @Sendable (AppEvent) -> Void) {
    self.state = state
    self.log = log
    self.post = post
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
    let count = unkept.withLock(\.count)
    if count > 0 {
      let changes: CleanText = "\(count, .change)"
      throw .cannotRead("\(changes.string) of your marks could not be saved")
    }
  }

  private func keepUnkept() {
    for work in unkept.withLock({ works in
      defer { works = [] }
      return works
    }) { attempt(work) }
  }

  private func attempt(_ work: Work) {
    let begun = log?.now
    do {
      try keep(work)
      log?.note("kept", since: begun, ["work": "marks"])
      post(.performed(work))
    } catch {
      log?.note("not kept", since: begun, ["work": "marks", "reason": "\(error)"])
      post(.failed(work, reason: ReaderState.reason(of: error)))
      guard case .mark = work else { return }
      unkept.withLock { $0.append(work) }
      queue.asyncAfter(deadline: .now() + Self.pause) { self.keepUnkept() }
    }
    reportWarnings()
  }

  private func keep(_ work: Work) throws {
    guard let state else { throw ProgramFailure(description: "there is no home to keep marks in") }
    switch work {
    case .mark(let change): try state.apply(change.changes, as: change.name.string)
    case .undo:
      let name = try state.undo()
      post(.noticed(name.map { "undone: \($0)" } ?? "there is nothing to undo"))
    case .redo:
      let name = try state.redo()
      post(.noticed(name.map { "done again: \($0)" } ?? "there is nothing to do again"))
    default: break
    }
  }

  private func reportWarnings() {
    let warnings = state?.warnings ?? []
    let new = reported.withLock { count in
      defer { count = warnings.count }
      return warnings.dropFirst(count)
    }
    for warning in new { post(.warned(warning)) }
  }
}
