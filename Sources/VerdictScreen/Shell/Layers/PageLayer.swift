import VerdictCore

/// A page: a layer that fills the screen between its first and its last row.
///
/// A page with rows to filter, to sort or to query, or about a speaker, says so by the protocols
/// below. The table of pages holds what leads to it.
package protocol PageLayer: Layer {
  /// The page's row in the table of pages.
  static var kind: PageKind { get }
  /// Whether it is the one page of its kind that the kind's key leads back to.
  var isTab: Bool { get }
  /// Whether closing the page leaves the program.
  var isRoot: Bool { get }
  /// What the path in the first row ends in; nil for a page with a tab.
  var name: CleanText? { get }
  /// What the path starts with; nil where that is the page one started from.
  var root: CleanText? { get }
  /// What stands at the right of the first row: in full, and shorter where there is less room.
  func corner(_ totals: LibraryTotals) -> [Line]
  /// What the last row says of what was found on the page.
  func note(in environment: Environment) -> Line?
  /// Fits the page to the screen, after either has changed.
  mutating func layOut(in environment: Environment)
  /// Forgets what the library answered, and keeps where one is: so the page waits in history.
  mutating func rest()
}

extension PageLayer {
  package var kind: PageKind { Self.kind }
  package var isTab: Bool { false }
  package var isRoot: Bool { false }
  package var name: CleanText? { nil }
  package var root: CleanText? { nil }

  package func corner(_ totals: LibraryTotals) -> [Line] {
    [totals.tally.counts, totals.tally.shortCounts]
  }

  package func note(in environment: Environment) -> Line? { nil }
  package mutating func layOut(in environment: Environment) {}
  package mutating func rest() {}
}

/// A page that shows only what has some verdicts.
package protocol Filterable: PageLayer {
  /// The verdicts that show; empty for all.
  var filter: VerdictFilter { get set }
}

/// A page whose rows have an order.
package protocol Sortable: PageLayer {
  /// What the rows can be sorted by.
  var sortChoices: [SortChoice] { get }
  mutating func sort(by key: String, isReversed: Bool)
}

extension Sortable {
  /// The words after `:sort`.
  package var sortKeys: [String] { sortChoices.map(\.key) }
}

/// A page whose rows have numbers, from the top.
package protocol Numbered: PageLayer {
  /// The row that the cursor is on, from 0.
  var row: Int { get }
  /// Puts the cursor on a row, or on the last one.
  mutating func go(toRow row: Int, in environment: Environment)
}

/// A page whose rows can be asked for by a query.
package protocol Queryable: PageLayer {
  /// The list and the query of the page, for a name to be put to; nil where it has none.
  var view: SavedView? { get }
  /// Asks for a whole query; gives what is wrong with it.
  mutating func setQuery(_ text: String) -> PromptProblem?
}

/// A page on which something of a summary can be under the cursor: to copy, to edit, to follow its
/// links.
package protocol AboutSummary: PageLayer {
  /// Nil where nothing of a summary is under the cursor.
  var target: SummaryTarget? { get }
  /// What is to be edited; nil where there is no file.
  var editTarget: EditTarget? { get }
  /// The reader's marks on it; nil where none are kept, or they are not known yet.
  var targetMarks: TargetMarks? { get }
}

extension AboutSummary {
  package var editTarget: EditTarget? { target.map { .summary($0) } }
  package var targetMarks: TargetMarks? { nil }
}

/// A page about a speaker, or with rows that are.
package protocol AboutSpeaker: PageLayer {
  /// Whose graph the page leads to; nil while no row is here.
  var speaker: Slug? { get }
  /// Beside whom one more speaker can be put.
  var comparedSpeakers: [Slug] { get }
}

extension AboutSpeaker {
  package var comparedSpeakers: [Slug] { speaker.map { [$0] } ?? [] }
}
