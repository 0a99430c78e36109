import VerdictCore

/// A page: a layer that fills the screen between its first and its last row.
package protocol PageLayer: Layer {
  /// The page as one of all pages.
  var page: Page { get }
  /// What leads to this very page from anywhere; nil where there are many of its kind.
  var tab: Action? { get }
  /// Whether closing the page leaves the program.
  var isRoot: Bool { get }
  /// What the path in the first row ends in; nil for a page with a tab.
  var name: CleanText? { get }
  /// What the path starts with; nil where that is the page one started from.
  var root: CleanText? { get }
  /// The verdicts that the first row counts; nil for those of the whole library.
  var tally: VerdictTally? { get }
  var date: CleanText { get }
  /// The verdicts that the page shows.
  var filter: VerdictFilter { get set }
  /// Whose graph the page leads to.
  var speaker: Slug? { get }
  /// Beside whom one more speaker can be put.
  var comparedSpeakers: [Slug] { get }
  /// What the last row says of what was found on the page.
  func note(in surroundings: Surroundings) -> Line?
  /// What the page can be sorted by.
  var sortKeys: [String] { get }
  mutating func sort(by key: String)
  /// The list and the query of the page, for a name to be put to; nil where it has none.
  var view: SavedView? { get }
  /// Filters the page by a whole query; gives what is wrong with it.
  mutating func setQuery(_ text: String) -> PromptProblem?
  /// Fits the page to the screen, after either has changed.
  mutating func layOut(in surroundings: Surroundings)
}

extension PageLayer {
  package var tab: Action? { nil }
  package var isRoot: Bool { false }
  package var name: CleanText? { nil }
  package var root: CleanText? { nil }
  package var tally: VerdictTally? { nil }
  package var date: CleanText { "" }

  package var filter: VerdictFilter {
    get { [] }
    set {}
  }

  package var comparedSpeakers: [Slug] { speaker.map { [$0] } ?? [] }
  package func note(in surroundings: Surroundings) -> Line? { nil }
  package var sortKeys: [String] { [] }
  package mutating func sort(by key: String) {}
  package var view: SavedView? { nil }

  package mutating func setQuery(_ text: String) -> PromptProblem? {
    PromptProblem(column: 0, text: "there is no list on this page to filter")
  }

  package mutating func layOut(in surroundings: Surroundings) {}
}
