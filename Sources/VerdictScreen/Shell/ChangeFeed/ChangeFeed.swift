import VerdictCore

/// What others did to the library's files while it was browsed.
package struct ChangeFeed: Hashable, Sendable {
  private static let limit = 100
  /// How many keys a notice stays for.
  private static let keysShown = 4

  /// The newest first.
  package private(set) var changes: [TimedChange] = []
  /// The changes that came last, while they are worth a line.
  private var latest: [LibraryChange] = []
  /// How many summaries had changed when the program was started, while that is worth a line.
  private var meanwhile = 0
  private var keysLeft = 0

  package init() {}

  /// What is told of the changes that came last; nil once some keys have been pressed.
  package var notice: CleanText? {
    guard keysLeft > 0 else { return nil }
    if meanwhile > 0 { return "\(meanwhile, .summary) changed since you were last here" }
    guard let first = latest.first else { return nil }
    let summaries = Set(latest.map(\.summary)).count
    return summaries > 1 ? "\(summaries) summaries changed" : first.sentence
  }

  /// Where the notice leads to, where it is about one summary.
  package var target: Page? {
    meanwhile > 0 ? nil : Set(latest.map(\.summary)).count == 1 ? latest.first?.page : nil
  }

  mutating func add(_ new: [LibraryChange], at time: CleanText) {
    guard !new.isEmpty else { return }
    let timed = new.reversed().map { TimedChange(change: $0, time: time) }
    changes = Array((timed + changes).prefix(Self.limit))
    latest = new
    meanwhile = 0
    keysLeft = Self.keysShown
  }

  mutating func add(meanwhile count: Int) {
    meanwhile = count
    keysLeft = Self.keysShown
  }

  mutating func passKey() { keysLeft = max(0, keysLeft - 1) }
  mutating func dismiss() { keysLeft = 0 }
}

/// A change, and when it was seen.
package struct TimedChange: Hashable, Sendable {
  package let change: LibraryChange
  /// As the clock on the wall shows it.
  package let time: CleanText
}

extension LibraryChange {
  /// The page on which the change is seen, at the claim where there is one.
  package var page: Page {
    switch kind {
    case .verdicts(_, let claim, _): Page(SummaryPage(slug: summary, claim: claim))
    case .claims(_, _, let claim): Page(SummaryPage(slug: summary, claim: claim))
    case .added, .removed, .text: Page(SummaryPage(slug: summary))
    }
  }
}
