import VerdictCore

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

  /// The whole of a summary as one text below a row that says which part one is in.
  init(flowingIn body: Rect) {
    let (first, text) = body.splitTop(1)
    let none = Rect(x: body.x, y: body.maxY, width: 0, height: 0)
    headingRule = first
    cards = text
    divider = nil
    (heading, tabs, panel, connectionsRule, connections) = (none, none, none, none, none)
  }

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
        min(
          MarkdownLayout.widestProse + 6,
          body.width >= 160 ? body.width * 2 / 5 : body.width * 12 / 25))
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

  /// Whether panes side by side would leave too little room to read in.
  static func isForFlowingText(_ body: Rect) -> Bool { body.height < 28 || body.width < 100 }

  /// Whether rules and most of the heading give way to content.
  static func isSmall(_ body: Rect) -> Bool { body.height < 16 }
}
