import VerdictCore

/// A summary laid out for one size of screen: what scrolling and drawing both need to know.
package struct SummaryLayout: Hashable, Sendable {
  package let geometry: SummaryGeometry
  package let heading: [Line]
  package let cards: [Line]
  /// The lines of each shown claim in `cards`, without the blank line after it.
  package let cardRanges: [Range<Int>]
  /// Which claims of the summary the cards are.
  package let claimPlaces: [Int]
  package let panels: [ShownPanel]
  /// The panels that stand side by side in the pane, each with its place, columns and lines.
  package private(set) var columns: [Column]
  private let isWide: Bool

  package struct Column: Hashable, Sendable {
    package let panel: Int
    package let rect: Rect
    package let lines: [Line]
  }

  package init(
    _ summary: Summary, filter: VerdictFilter, panel: Int, connectionRows: Int, body: Rect
  ) {
    heading = SummaryHeading.lines(summary, width: body.width - 2, standfirstLines: 2)
    geometry = SummaryGeometry(
      body: body, headingHeight: heading.count, isFiltered: !filter.isEmpty,
      connectionRows: connectionRows)
    claimPlaces = summary.claims.indices.filter { filter.admits(summary.claims[$0].verdict.kind) }
    var cards: [Line] = []
    var ranges: [Range<Int>] = []
    for place in claimPlaces {
      if !cards.isEmpty { cards.append(Line()) }
      let card = ClaimCard(summary.claims[place], width: geometry.cards.width - 2).lines
      ranges.append(cards.count..<cards.count + card.count)
      cards += card
    }
    self.cards = cards
    cardRanges = ranges
    panels = ShownPanel.all(of: summary)
    isWide = body.width >= 160
    columns = Self.columns(panels, shown: panel, rect: geometry.panel, isWide: isWide)
  }

  package mutating func show(panel: Int) {
    columns = Self.columns(panels, shown: panel, rect: geometry.panel, isWide: isWide)
  }

  /// The lines of a panel as it shows when it is gone to.
  package func lines(ofPanel panel: Int) -> [Line] {
    if let column = columns.first(where: { $0.panel == panel }) { return column.lines }
    let columns = Self.columns(panels, shown: panel, rect: geometry.panel, isWide: isWide)
    return columns.first { $0.panel == panel }?.lines ?? []
  }

  /// How many lines the longest column has.
  package var panelHeight: Int { columns.map(\.lines.count).max() ?? 0 }

  /// How many rows of the panel's pane its lines have.
  package var panelRows: Int { columns.first?.rect.height ?? 0 }

  private static func columns(
    _ panels: [ShownPanel], shown: Int, rect: Rect, isWide: Bool
  ) -> [Column] {
    guard panels.indices.contains(shown) else { return [] }
    let beside = panels.indices.filter { panels[$0].standsBeside }
    guard isWide, panels[shown].standsBeside, beside.count > 1 else {
      let lines = panels[shown].lines(width: rect.width - 2)
      return [Column(panel: shown, rect: rect, lines: lines)]
    }
    let width = rect.width / beside.count
    return beside.enumerated().map { order, panel in
      let column = Rect(x: rect.x + order * width, y: rect.y, width: width - 2, height: rect.height)
      let lines =
        [Line(panels[panel].title, panel == shown ? .active : .heading), Line()]
        + panels[panel].lines(width: column.width - 1)
      return Column(panel: panel, rect: column, lines: lines)
    }
  }
}
