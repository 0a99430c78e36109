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
  /// The verdicts that the first row counts; nil for those of the whole library.
  var tally: VerdictTally? { get }
  var date: CleanText { get }
  /// The verdicts that the page shows.
  var filter: VerdictFilter { get set }
  /// Whose graph the page leads to.
  var speaker: Slug? { get }
  /// Fits the page to the screen, after either has changed.
  mutating func layOut(in surroundings: Surroundings)
}

extension PageLayer {
  package var tab: Action? { nil }
  package var isRoot: Bool { false }
  package var name: CleanText? { nil }
  package var tally: VerdictTally? { nil }
  package var date: CleanText { "" }

  package var filter: VerdictFilter {
    get { [] }
    set {}
  }

  package mutating func layOut(in surroundings: Surroundings) {}
}
