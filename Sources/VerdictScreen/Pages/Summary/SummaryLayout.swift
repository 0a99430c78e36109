import VerdictCore

/// A summary laid out for one size of screen: what scrolling and drawing both need to know.
///
/// Cards and panels stand in panes of their own, or all of it is one flowing text.
struct SummaryLayout: Hashable, Sendable {
  struct Key: Hashable, Sendable {
    let summary: Summary
    let related: [ClaimIdentity: ClaimListing]
    let marks: SummaryMarks
    let filter: VerdictFilter
    let neighbourhood: Neighbourhood?
    /// The file of the summary, as a path to open.
    let file: FilePath?
    let readingOn: ReadingOn?
    /// How many rows show connections below the panes.
    let connectionRows: Int
    let isFlowing: Bool
    /// The screen without its first and last row.
    let body: Rect
  }

  private static let cache = LayoutCache<Key, SummaryLayout>()

  let geometry: SummaryGeometry
  /// The title and the standfirst above the panes; empty where they are a part of the text.
  let heading: [Line]
  /// The cards, or the whole flowing text.
  let cards: [Line]
  /// The lines in `cards` of each part that the cursor can be on, without the blank line after it:
  /// of each shown claim, then in a flowing text of each panel.
  let cardRanges: [Range<Int>]
  /// What stands in `cards` one below the other.
  let sections: [SummarySection]
  let panels: [ShownPanel]
  let isFlowing: Bool

  static func of(_ key: Key) -> SummaryLayout {
    cache.layout(for: key) { SummaryLayout(key) }
  }

  private init(_ key: Key) {
    let (summary, body) = (key.summary, key.body)
    isFlowing = key.isFlowing
    panels = ShownPanel.all(
      of: summary, key.neighbourhood, file: key.file, readingOn: key.readingOn)
    heading =
      isFlowing
      ? []
      : SummaryHeading.lines(summary, width: body.width - 2, titleLines: 2, standfirstLines: 4)
    geometry =
      isFlowing
      ? SummaryGeometry(flowingIn: body)
      : SummaryGeometry(
        body: body, headingHeight: heading.count, isFiltered: !key.filter.isEmpty,
        connectionRows: key.connectionRows)
    let width = min(geometry.cards.width - 3, MarkdownLayout.widestProse + 2)
    var text = SectionedText()
    if isFlowing {
      text.append(
        SummaryHeading.lines(summary, width: width), as: SummarySection("", [.title, .other]))
    }
    let claims = summary.claims(passing: key.filter).map { claim in
      let identity = ClaimIdentity(summary: summary.slug, claim: summary.claimSlugs[claim])
      let marks = ClaimMarks(
        isBookmarked: key.marks.isBookmarked(summary.slug, part: identity.claim.text),
        opinion: key.marks.opinion(on: identity))
      return ClaimCard(
        summary.claims[claim], related: key.related, marks: marks, width: width
      ).lines
    }
    text.append(claims, as: SummarySection("Claims", [.claims, .quotes]))
    for panel in isFlowing ? panels : [] {
      let lines = [Line(panel.title, .heading)] + panel.lines(width: width)
      text.append([lines], as: SummarySection(panel.title, [panel.part]))
    }
    cards = text.lines
    cardRanges = text.parts
    sections = text.sections
  }

  /// The tabs of the panels, one of them in view.
  func tabs(showing panel: Int, isFocused: Bool = true) -> TabBar<Int> {
    let tabs = panels.indices.contains(panel) ? panels.enumerated().map { ($1.tab, $0) } : []
    return TabBar(
      tabs, current: panel, width: geometry.tabs.width, role: isFocused ? .active : .heading)
  }

  /// The pane of panels when one of them is gone to; none in a flowing text.
  func columns(showing panel: Int) -> PanelColumns {
    PanelColumns.of(isFlowing ? [] : panels, shown: panel, rect: geometry.panel)
  }

  /// The part that the cursor is on when a panel is gone to in a flowing text.
  func part(ofPanel panel: Int) -> Int { cardRanges.count - panels.count + panel }

  /// The panel that a part of a flowing text is.
  func panel(ofPart part: Int) -> Int? {
    guard isFlowing, part >= cardRanges.count - panels.count else { return nil }
    return part - (cardRanges.count - panels.count)
  }
}

/// Lines of the pane of cards that belong together.
struct SummarySection: Hashable, Sendable {
  let title: CleanText
  /// The parts of a summary that the lines are of, as a query knows them.
  let kinds: Set<SummaryPart>
  fileprivate(set) var lines = 0..<0

  fileprivate init(_ title: CleanText, _ kinds: Set<SummaryPart>) {
    self.title = title
    self.kinds = kinds
  }
}

/// Sections one below the other, with a blank line between the parts.
private struct SectionedText {
  private(set) var lines: [Line] = []
  private(set) var parts: [Range<Int>] = []
  private(set) var sections: [SummarySection] = []

  /// Adds a section that the cursor is never on.
  mutating func append(_ text: [Line], as section: SummarySection) {
    append([text], as: section)
    parts.removeLast()
  }

  mutating func append(_ parts: [[Line]], as section: SummarySection) {
    guard !parts.isEmpty else { return }
    var section = section
    if !lines.isEmpty { lines.append(Line()) }
    let start = lines.count
    for (order, part) in parts.enumerated() {
      if order > 0 { lines.append(Line()) }
      self.parts.append(lines.count..<lines.count + part.count)
      lines += part
    }
    section.lines = start..<lines.count
    sections.append(section)
  }
}

extension Summary {
  /// The claims that pass a filter, by index.
  func claims(passing filter: VerdictFilter) -> [Int] {
    claims.indices.filter { filter.admits(claims[$0].verdict.kind) }
  }
}

/// The panel in view, and those that stand beside it or below it where there is room.
struct PanelColumns: Hashable, Sendable {
  struct Column: Hashable, Sendable {
    let panel: Int
    let rect: Rect
    /// Above the text; it stays where the text is scrolled.
    let heading: [Line]
    let lines: [Line]

    /// Where the lines are drawn.
    var text: Rect { rect.splitTop(heading.count).rest }
  }

  private struct Key: Equatable {
    let panels: [ShownPanel]
    let shown: Int
    let rect: Rect
  }

  private static let cache = LayoutCache<Key, PanelColumns>(limit: 32)
  /// The fewest columns that prose is read in with ease.
  private static let narrowestProse = 45

  let columns: [Column]

  static func of(_ panels: [ShownPanel], shown: Int, rect: Rect) -> PanelColumns {
    let key = Key(panels: panels, shown: shown, rect: rect)
    return cache.layout(for: key) { PanelColumns(key) }
  }

  /// How many lines the longest of those side by side has; those below it are seen whole.
  var height: Int {
    columns.lazy.filter { $0.rect.y == columns[0].rect.y }.map(\.lines.count).max() ?? 0
  }

  /// How many lines are in view.
  var visible: Int { columns.first?.text.height ?? 0 }

  private init(_ key: Key) {
    let (panels, rect) = (key.panels, key.rect)
    guard panels.indices.contains(key.shown) else {
      columns = []
      return
    }
    let beside = panels.indices.filter { panels[$0].standsBeside }
    let width = rect.width / max(1, beside.count)
    guard beside.count > 1, panels[key.shown].standsBeside, width >= Self.narrowestProse + 3
    else {
      columns = Self.stack(panels, from: key.shown, rect: rect)
      return
    }
    columns = beside.enumerated().map { order, panel in
      let column = Rect(x: rect.x + order * width, y: rect.y, width: width - 2, height: rect.height)
      return Column(
        panel: panel, rect: column,
        heading: [Line(panels[panel].title, panel == key.shown ? .active : .heading), Line()],
        lines: panels[panel].lines(width: column.width - 1))
    }
  }

  /// A panel, and below it those that follow, as long as each is seen whole.
  private static func stack(_ panels: [ShownPanel], from shown: Int, rect: Rect) -> [Column] {
    var columns: [Column] = []
    var rest = rect
    for (panel, content) in panels.enumerated().dropFirst(shown) {
      let isFirst = panel == shown
      // A margin at the left where the panel stands below the cards, and the scroll mark.
      let lines = content.lines(width: rect.width - 3)
      let heading = isFirst ? [] : [Line(), Line(content.title, .heading)]
      let height = heading.count + lines.count
      guard isFirst || height <= rest.height else { break }
      let (top, below) = rest.splitTop(min(height, rest.height))
      columns.append(Column(panel: panel, rect: top, heading: heading, lines: lines))
      rest = below
    }
    return columns
  }
}
