import VerdictCore

/// A summary laid out for one size of screen: what scrolling and drawing both need to know.
struct SummaryLayout: Hashable, Sendable {
  private struct Key: Equatable {
    let summary: Summary
    let filter: VerdictFilter
    let connectionRows: Int
    let body: Rect
  }

  private static let cache = LayoutCache<Key, SummaryLayout>()

  let geometry: SummaryGeometry
  let heading: [Line]
  let cards: [Line]
  /// The lines of each shown claim in `cards`, without the blank line after it.
  let cardRanges: [Range<Int>]
  let panels: [ShownPanel]
  /// Whether some panels stand side by side.
  private let isWide: Bool

  /// The layout of a summary whose claims pass a filter, with so many rows of connections, in the
  /// screen without its first and last row.
  static func of(
    _ summary: Summary, filter: VerdictFilter, connectionRows: Int, in body: Rect
  ) -> SummaryLayout {
    let key = Key(summary: summary, filter: filter, connectionRows: connectionRows, body: body)
    return cache.layout(for: key) { SummaryLayout(key) }
  }

  private init(_ key: Key) {
    let (summary, body) = (key.summary, key.body)
    heading = SummaryHeading.lines(summary, width: body.width - 2, standfirstLines: 2)
    geometry = SummaryGeometry(
      body: body, headingHeight: heading.count, isFiltered: !key.filter.isEmpty,
      connectionRows: key.connectionRows)
    var cards: [Line] = []
    var ranges: [Range<Int>] = []
    for claim in summary.claims(passing: key.filter) {
      if !cards.isEmpty { cards.append(Line()) }
      let card = ClaimCard(summary.claims[claim], width: geometry.cards.width - 2).lines
      ranges.append(cards.count..<cards.count + card.count)
      cards += card
    }
    self.cards = cards
    cardRanges = ranges
    panels = ShownPanel.all(of: summary)
    isWide = body.width >= 160
  }

  /// The tabs of the panels, one of them in view.
  func tabs(showing panel: Int) -> TabBar<Int> {
    let tabs = panels.indices.contains(panel) ? panels.enumerated().map { ($1.tab, $0) } : []
    return TabBar(tabs, current: panel, width: geometry.tabs.width)
  }

  /// The pane of panels when one of them is gone to.
  func columns(showing panel: Int) -> PanelColumns {
    PanelColumns.of(panels, shown: panel, rect: geometry.panel, isWide: isWide)
  }
}

extension Summary {
  /// The claims that pass a filter, by index.
  func claims(passing filter: VerdictFilter) -> [Int] {
    claims.indices.filter { filter.admits(claims[$0].verdict.kind) }
  }
}

/// The panel in view, and those that stand beside it where there is room.
struct PanelColumns: Hashable, Sendable {
  struct Column: Hashable, Sendable {
    let panel: Int
    let rect: Rect
    let lines: [Line]
  }

  private struct Key: Equatable {
    let panels: [ShownPanel]
    let shown: Int
    let rect: Rect
    let isWide: Bool
  }

  private static let cache = LayoutCache<Key, PanelColumns>(limit: 32)

  let columns: [Column]

  static func of(_ panels: [ShownPanel], shown: Int, rect: Rect, isWide: Bool) -> PanelColumns {
    let key = Key(panels: panels, shown: shown, rect: rect, isWide: isWide)
    return cache.layout(for: key) { PanelColumns(key) }
  }

  /// How many lines the longest column has.
  var height: Int { columns.map(\.lines.count).max() ?? 0 }

  /// How many lines are in view.
  var visible: Int { columns.first?.rect.height ?? 0 }

  private init(_ key: Key) {
    let (panels, rect) = (key.panels, key.rect)
    guard panels.indices.contains(key.shown) else {
      columns = []
      return
    }
    let beside = panels.indices.filter { panels[$0].standsBeside }
    guard key.isWide, panels[key.shown].standsBeside, beside.count > 1 else {
      let lines = panels[key.shown].lines(width: rect.width - 2)
      columns = [Column(panel: key.shown, rect: rect, lines: lines)]
      return
    }
    let width = rect.width / beside.count
    columns = beside.enumerated().map { order, panel in
      let column = Rect(x: rect.x + order * width, y: rect.y, width: width - 2, height: rect.height)
      let lines =
        [Line(panels[panel].title, panel == key.shown ? .active : .heading), Line()]
        + panels[panel].lines(width: column.width - 1)
      return Column(panel: panel, rect: column, lines: lines)
    }
  }
}

/// Which part of a summary's page shows what.
struct SummaryGeometry: Hashable, Sendable {
  let heading: Rect
  let headingRule: Rect
  let cards: Rect
  /// The column between cards and panel, where they stand side by side.
  let divider: Rect?
  let tabs: Rect
  let panel: Rect
  let connectionsRule: Rect
  let connections: Rect

  /// Panels stand beside the cards from 100 columns on, and below them under that.
  ///
  /// - Parameters:
  ///   - body: The screen without its first and last row.
  ///   - headingHeight: How many lines the title and the standfirst take.
  ///   - isFiltered: Whether the rule below the heading has something to say.
  ///   - connectionRows: How many of the last rows show connections.
  init(body: Rect, headingHeight: Int, isFiltered: Bool, connectionRows: Int) {
    let isSmall = Self.isSmall(body)
    let (heading, belowHeading) = body.splitTop(isSmall ? min(1, headingHeight) : headingHeight)
    self.heading = heading.inset(left: 1, right: 1)
    let (rule, rest) = belowHeading.splitTop(isSmall && !isFiltered ? 0 : 1)
    headingRule = rule
    let (panes, strip) = rest.splitBottom(
      connectionRows > 0 && !isSmall ? connectionRows + 1 : connectionRows)
    (connectionsRule, connections) = strip.splitTop(strip.height - connectionRows)
    if body.width >= 100 {
      let (left, right) = panes.splitLeft(
        body.width >= 160 ? body.width * 2 / 5 : body.width * 12 / 25)
      cards = left
      divider = right.splitLeft(1).left
      (tabs, panel) = right.inset(left: 2).splitTop(1)
    } else {
      let (top, bottom) = panes.splitTop(panes.height - max(3, panes.height * 2 / 5))
      cards = top
      divider = nil
      (tabs, panel) = bottom.splitTop(1)
    }
  }

  /// Whether rules and most of the heading give way to content.
  static func isSmall(_ body: Rect) -> Bool { body.height < 16 }
}
