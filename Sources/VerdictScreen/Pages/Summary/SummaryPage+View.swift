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
    frame.fill("─", .border, in: geometry.headingRule)
    if !filter.isEmpty {
      let hidden = summary.claims.count - layout.cardRanges.count
      frame.draw(
        Line(" only ", .notice) + filter.label + Line("   \(hidden) hidden ", .notice),
        in: geometry.headingRule.inset(left: 1))
    }
    if let divider = geometry.divider { frame.drawDivider(in: divider) }
    drawCards(layout, of: summary, in: &frame)
    drawPanel(layout, in: &frame)
    if let neighbourhood, geometry.connections.height > 0 {
      frame.fill("─", .border, in: geometry.connectionsRule)
      let strip = geometry.connections.inset(left: 1, right: 1)
      frame.draw(
        ConnectionStrip(neighbourhood, width: strip.width, rows: strip.height).lines, in: strip)
    }
  }

  private func drawCards(_ layout: SummaryLayout, of summary: Summary, in frame: inout Frame) {
    let rect = layout.geometry.cards.inset(left: 1)
    if layout.cards.isEmpty {
      let text: CleanText = summary.claims.isEmpty ? "no claims" : "no claim passes the filter"
      frame.draw(text, .muted, in: rect)
    }
    frame.draw(layout.cards.dropFirst(cardScroll.top), in: rect.inset(right: 1))
    if layout.cardRanges.indices.contains(card) {
      let row = rect.y + layout.cardRanges[card].lowerBound - cardScroll.top
      if (rect.y..<rect.maxY).contains(row) {
        frame.select(
          Rect(x: rect.x, y: row, width: rect.width - 1, height: 1),
          as: focus == .cards ? .focused : .unfocused)
      }
    }
    markMatches(in: .cards, layout, &frame, rect: rect.inset(right: 1), top: cardScroll.top)
    frame.drawScrollMark(
      in: layout.geometry.divider ?? rect, top: cardScroll.top, visible: rect.height,
      total: layout.cards.count)
  }

  private func drawPanel(_ layout: SummaryLayout, in frame: inout Frame) {
    let geometry = layout.geometry
    let tabs = layout.tabs(showing: panel).line
    let line = tabs.width > 0 ? tabs : Line("no panels", .muted)
    if geometry.divider == nil { frame.fill("─", .border, in: geometry.tabs) }
    let isBelow = geometry.divider == nil
    frame.draw(
      isBelow ? Line(" ") + line + Line(" ") : line,
      in: geometry.tabs.inset(left: isBelow ? 1 : 0))
    let columns = layout.columns(showing: panel)
    for column in columns.columns {
      let text = column.rect.inset(left: isBelow ? 1 : 0, right: 1)
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
