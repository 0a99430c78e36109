import VerdictCore

/// What is known of a page before it is opened: a row of the table of pages.
package struct PageKind: Sendable {
  /// What a page is made from.
  package enum Make: Sendable {
    /// Nothing that is on the screen.
    case alone(@Sendable () -> any PageLayer)
    /// The speaker of the page before.
    case about(@Sendable (Slug) -> any PageLayer)
    /// Something on another page, which opens it.
    case elsewhere
  }

  /// What the page is called in its tab and in the help.
  package let title: CleanText
  /// What the page is called after `:`, where it has a tab.
  package let name: String
  /// What leads to the page from anywhere, and stands in its tab; nil for a page without one.
  package let key: Key?
  package let make: Make
  /// What its keys can do: in each of its views, where it has several.
  package let contexts: [KeyContext]
  /// The keys that mean something on this page alone.
  package let keys: [KeyRow]

  package init(
    _ title: CleanText, name: String, key: Key? = nil, make: Make = .elsewhere,
    contexts: [KeyContext], keys: [KeyRow] = []
  ) {
    self.title = title
    self.name = name
    self.key = key
    self.make = make
    self.contexts = contexts
    self.keys = keys
  }
}

/// The one table of pages, from which tabs, keys, commands and the help are made.
package enum PageTable {
  package static let rows: [PageKind] = [
    SummaryListSource.kind, ClaimListSource.kind, SummaryPage.kind, SpeakerListSource.kind,
    GraphPage.kind, SearchSource.kind, ProblemsPage.kind, SpeakerPage.kind, ComparePage.kind,
  ]

  /// The pages that a key leads to, in the order of their tabs.
  static let tabs: [(key: Key, kind: PageKind)] = rows.compactMap { kind in
    kind.key.map { ($0, kind) }
  }

  static func kind(named name: String) -> PageKind? { rows.first { $0.name == name } }

  /// The tabs, that of the current page among them.
  ///
  /// They stand closer where they would not fit otherwise.
  static func tabBar(current: String, width: Int) -> TabBar<PageKind> {
    let titles = tabs.map {
      (title: "\($0.key.label) \($0.kind.title)" as CleanText, value: $0.kind)
    }
    let needed = titles.reduce(0) { $0 + $1.title.width } + 3 * (titles.count - 1)
    return TabBar(
      titles, current: tabs.firstIndex { $0.kind.name == current },
      gap: Run(.repeating(" ", needed < width ? 3 : 1)))
  }
}
