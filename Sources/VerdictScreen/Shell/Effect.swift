import VerdictCore

/// Something an interface wants done outside itself.
package enum InterfaceEffect<Work: Hashable & Sendable>: Hashable, Sendable {
  case quit
  /// Give the terminal back and stop until the shell continues the program.
  case suspend
  /// Paint every cell again, whatever the terminal is thought to show.
  case repaint
  /// Do work beside the loop; an event tells how it ended.
  case perform(Work)
  /// Do work that has the terminal for itself until it has ended.
  case handOver(Work)
  /// Have the terminal keep a text for other programs to paste.
  case copy(String)
}

/// What the browser wants done outside itself.
package typealias Effect = InterfaceEffect<Work>

/// Work that the browser has others do, and whose end it is told.
package enum Work: Hashable, Sendable {
  /// Compare the library with its files.
  case scan
  /// Keep a query that was asked, for `recentQueries` of the next start.
  case remember(query: String)
  /// Write a view to the config file, in place of one of the same name.
  case saveView(SavedView)
  /// Have another program open an address.
  case open(WebLink)
  /// Have another program keep a text, so that others can paste it.
  case copy(CopiedText)
  /// Edit a file in the terminal.
  case edit(EditTarget)
  /// Keep marks of the reader's, all or none.
  case mark(MarkedChange)
  /// Mark every summary as read.
  case readAll
  /// Count a summary as seen as it is now; nil for all of them.
  case see(Slug?)
  case undo
  case redo

  /// What the person is told where the work failed.
  func failure(_ reason: CleanText) -> CleanText {
    switch self {
    case .scan: reason
    case .remember: "the query is not kept: \(reason)"
    case .saveView(let view): "the view “\(CleanText(view.name))” is not saved: \(reason)"
    case .open(let link): "\(CleanText(link.host)) is not opened: \(reason)"
    case .copy(let text): "\(text.name) is not copied: \(reason)"
    case .edit: "nothing is edited: \(reason)"
    case .mark(let change): "not saved, \(change.name): \(reason)"
    case .readAll: "not saved, all read: \(reason)"
    case .see: "what you see is not noted: \(reason)"
    case .undo: "nothing is undone: \(reason)"
    case .redo: "nothing is done again: \(reason)"
    }
  }

  /// Whether success of this work makes up for an earlier failure of the other.
  func replaces(_ other: Work) -> Bool {
    switch (self, other) {
    case (.saveView(let view), .saveView(let other)): view.name == other.name
    case (.remember, .remember), (.open, .open), (.copy, .copy), (.edit, .edit), (.see, .see): true
    default: self == other
    }
  }
}

/// Work that failed, until it is done or the person dismisses it.
package struct FailedWork: Hashable, Sendable {
  private struct Failure: Hashable, Sendable {
    let work: Work
    let message: CleanText
  }

  /// The newest last.
  private var failures: [Failure] = []

  /// What is told of the newest failure.
  package var message: CleanText? { failures.last?.message }

  mutating func add(_ work: Work, reason: String) {
    succeed(work)
    failures.append(Failure(work: work, message: work.failure(CleanText(reason))))
  }

  mutating func succeed(_ work: Work) { failures.removeAll { work.replaces($0.work) } }

  /// Forgets the newest failure.
  mutating func dismiss() { _ = failures.popLast() }
}
