import VerdictCore

extension SummaryPage {
  package func draw(in frame: inout Frame, _ environment: Environment) {
    guard let summary, let layout = layout(in: environment.body) else {
      let lines =
        asked.isHere
        ? [Line("This summary is gone: its file was moved or deleted.", .muted)]
        : asked.notice("", in: environment)
      frame.draw(lines, in: environment.body.inset(left: 1, top: 1, right: 1))
      return
    }
    let geometry = layout.geometry
    frame.draw(layout.heading, in: geometry.heading)
    markMatches(in: .heading, layout, &frame, rect: geometry.heading, top: 0)
    frame.fill("─", .border, in: geometry.headingRule)
    if layout.isFlowing {
      frame.draw(partLine(layout), in: geometry.headingRule)
    }
    if !filter.isEmpty {
      let hidden = summary.claims.count - summary.claims(passing: filter).count
      let line = Line(" only ", .notice) + filter.label + Line("   \(hidden) hidden ", .notice)
      let isFlowing = layout.isFlowing
      frame.draw(
        line, in: geometry.headingRule.inset(left: isFlowing ? partLine(layout).width + 1 : 1))
    }
    if let divider = geometry.divider { frame.drawDivider(in: divider) }
    drawCards(layout, of: summary, in: &frame)
    if layout.isFlowing { return }
    drawPanel(layout, in: &frame)
    if let neighbourhood, geometry.connections.height > 0 {
      frame.fill("─", .border, in: geometry.connectionsRule)
      let strip = geometry.connections.inset(left: 1, right: 1)
      frame.draw(
        ConnectionStrip(neighbourhood, width: strip.width, rows: strip.height).lines, in: strip)
    }
  }

  /// The part of a flowing text that the cursor is on.
  private func partLine(_ layout: SummaryLayout) -> Line {
    if let panel = layout.panel(ofPart: part(in: layout)) {
      return Line([Run(" "), Run(layout.panels[panel].title, .active), Run(" ")])
    }
    let claims = layout.cardRanges.count - layout.panels.count
    let count: CleanText = claims > 0 ? "  \(card + 1) of \(claims) " : " "
    return Line([Run(" "), Run("Claims", .active), Run(count, .muted)])
  }

  private func drawCards(_ layout: SummaryLayout, of summary: Summary, in frame: inout Frame) {
    let rect = layout.geometry.cards.inset(left: 1)
    if layout.cards.isEmpty {
      let text: CleanText = summary.claims.isEmpty ? "no claims" : "no claim passes the filter"
      frame.draw(text, .muted, in: rect)
    }
    let text = rect.inset(right: 2)
    let top = top(layout)
    let hasKeys = !isOnPanels(layout)
    frame.draw(layout.cards.dropFirst(top), in: text)
    if let range = cardRange(layout) {
      // Of a panel in a flowing text the heading is enough.
      let marked = layout.panel(ofPart: part(in: layout)) == nil ? range : range.prefix(1)
      let rows = marked.lowerBound - top..<marked.upperBound - top
      for row in rows.clamped(to: 0..<rect.height) {
        frame.select(
          Rect(x: rect.x, y: rect.y + row, width: rect.width - 1, height: 1),
          as: hasKeys ? .focused : .unfocused)
      }
    }
    markMatches(in: .cards, layout, &frame, rect: text, top: top)
    frame.drawScrollMark(
      in: layout.geometry.divider ?? rect, top: top, visible: rect.height,
      total: layout.cards.count, role: hasKeys ? .progress : .border)
  }

  private func drawPanel(_ layout: SummaryLayout, in frame: inout Frame) {
    let geometry = layout.geometry
    let tabs = layout.tabs(showing: panel, isFocused: focus == .panel).line
    let line = tabs.width > 0 ? tabs : Line("no panels", .muted)
    if geometry.divider == nil { frame.fill("─", .border, in: geometry.tabs) }
    let isBelow = geometry.divider == nil
    frame.draw(
      isBelow ? Line(" ") + line + Line(" ") : line,
      in: geometry.tabs.inset(left: isBelow ? 1 : 0))
    let columns = layout.columns(showing: panel)
    for column in columns.columns {
      let margin = isBelow ? 1 : 0
      frame.draw(column.heading, in: column.rect.inset(left: margin, right: 2))
      let text = column.text.inset(left: margin, right: 2)
      frame.draw(column.lines.dropFirst(panelScroll.top), in: text)
      markMatches(
        in: .panel(column.panel), layout, &frame, rect: text, top: panelScroll.top)
    }
    frame.drawScrollMark(
      in: geometry.panel, top: panelScroll.top, visible: columns.visible,
      total: columns.height, role: focus == .panel ? .progress : .border)
  }

  private func markMatches(
    in part: SummaryFind.Part, _ layout: SummaryLayout, _ frame: inout Frame, rect: Rect, top: Int
  ) {
    guard let find else { return }
    let current = find.match(in: layout).flatMap { $0.part == part ? $0.match : nil }
    frame.mark(find.matches(in: layout).matches(in: part), current: current, in: rect, top: top)
  }
}
