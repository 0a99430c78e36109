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
  /// The name of the page with a tab of which this one is another view; nil for a page of its own.
  package let tab: String?
  /// Whether the page has a tab, and with it a digit that leads to the page from anywhere.
  package let hasTab: Bool
  package let make: Make
  /// What its keys can do: in each of its views, where it has several.
  package let contexts: [KeyContext]
  /// The keys that mean something on this page alone.
  package let keys: [KeyRow]

  package init(
    _ title: CleanText, name: String, under tab: String? = nil, hasTab: Bool = false,
    make: Make = .elsewhere, contexts: [KeyContext], keys: [KeyRow] = []
  ) {
    self.title = title
    self.name = name
    self.tab = tab
    self.hasTab = hasTab
    self.make = make
    self.contexts = contexts
    self.keys = keys
  }
}

/// The one table of pages, from which tabs, keys, commands and the help are made.
package enum PageTable {
  package static let rows: [PageKind] = [
    SummaryListSource.kind, ClaimListSource.kind, SummaryPage.kind, SpeakerListSource.kind,
    GraphPage.kind, OverviewPage.kind, ActionListSource.kind, ToolListSource.kind,
    SearchSource.kind, ProblemsPage.kind, SpeakerPage.kind, ComparePage.kind,
  ]

  /// The pages with tabs, in their order, each with the digit that leads to it.
  static let tabs: [(key: Key, kind: PageKind)] = rows.filter(\.hasTab).enumerated().map {
    (.character(Character("\($0 + 1)")), $1)
  }

  static func kind(named name: String) -> PageKind? { rows.first { $0.name == name } }

  /// The tabs, that of the current page among them.
  ///
  /// They stand closer where what is beside them would not fit otherwise; where they do not fit
  /// themselves, the others shrink to their digits.
  static func tabBar(
    current: String, keys: KeyTable, width: Int, beside corner: Int
  ) -> TabBar<PageKind> {
    let labels = tabs.map { keys.label(.show(page: $0.kind.name)) }
    let titles = zip(labels, tabs).map { label, tab in
      (title: "\(label) \(tab.kind.title)" as CleanText, value: tab.kind)
    }
    let current = tabs.firstIndex { $0.kind.name == current }
    let needed = titles.reduce(0) { $0 + $1.title.width } + titles.count - 1
    let isLoose = needed + 2 * (titles.count - 1) < width - corner
    let digits = titles.enumerated().map { index, tab in
      index == current ? tab : (title: labels[index], value: tab.value)
    }
    return TabBar(
      needed < width ? titles : digits, current: current,
      gap: Run(.repeating(" ", isLoose ? 3 : 1)))
  }
}
