import VerdictCore

extension SummaryPage {
  package mutating func perform(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch action {
    case .nextPane, .previousPane:
      focus = focus == .cards ? .panel : .cards
    case .nextPanel:
      show(panel: panel + 1)
    case .previousPanel:
      show(panel: panel - 1)
    case .open:
      focus = .panel
    case .nextMatch: step(true)
    case .previousMatch: step(false)
    case .back where find != nil:
      lastSought = find?.sought
      find = nil
    case .back where focus == .panel:
      focus = .cards
    case .back where !filter.isEmpty:
      filter = []
    case .back:
      return .back
    case .cycleFilter:
      filter = nextFilter
    case .pickFilter:
      return .show(.filter(FilterPicker(filter, of: summary?.tally ?? VerdictTally())))
    case .connections:
      guard let summary else { return .stay }
      return .show(.connections(ConnectionPicker(speaker: summary.speaker.slug)))
    default:
      move(action)
    }
    return .stay
  }

  package mutating func click(x: Int, y: Int, in surroundings: Surroundings) -> Outcome {
    guard let layout else { return .stay }
    let geometry = layout.geometry
    if geometry.cards.contains(x: x, y: y) {
      focus = .cards
      let line = cardScroll.top + y - geometry.cards.y
      if let card = layout.cardRanges.firstIndex(where: { $0.contains(line) }) { selectCard(card) }
    } else if geometry.panel.contains(x: x, y: y) {
      focus = .panel
      if let column = layout.columns.first(where: { $0.rect.contains(x: x, y: y) }),
        column.panel != panel
      {
        show(panel: column.panel)
      }
    } else if geometry.tabs.contains(x: x, y: y) {
      focus = .panel
      let tabs = PanelTabs(layout.panels, shown: panel, width: geometry.tabs.width)
      if let tab = tabs.panel(at: x - geometry.tabs.x) { show(panel: tab) }
    } else if geometry.connections.contains(x: x, y: y), let neighbourhood {
      let rect = geometry.connections.inset(left: 1, right: 1)
      let strip = ConnectionStrip(neighbourhood, width: rect.width, rows: rect.height)
      if let speaker = strip.speaker(x: x - rect.x, y: y - rect.y) {
        return .open(.speaker(SpeakerPage(speaker)))
      }
    }
    return .stay
  }

  package mutating func scroll(by rows: Int, x: Int, y: Int, in surroundings: Surroundings) {
    guard let layout else { return }
    if layout.geometry.panel.contains(x: x, y: y) {
      panelScroll.scroll(by: rows, count: layout.panelHeight, height: layout.panelRows)
    } else {
      cardScroll.scroll(
        by: rows, count: layout.cards.count, height: layout.geometry.cards.height)
    }
  }

  /// The next verdict to filter by that any claim of the summary has.
  private var nextFilter: VerdictFilter {
    var next = filter.next
    while let kind = next.kinds.first, summary?.tally[kind] == 0 { next = next.next }
    return next
  }

  /// Moves from card to card, through a card longer than the pane line by line, or in the panel.
  private mutating func move(_ action: Action) {
    guard let layout else { return }
    if focus == .panel {
      _ = panelScroll.move(action, count: layout.panelHeight, height: layout.panelRows)
      return
    }
    guard layout.cardRanges.indices.contains(card) else { return }
    let height = layout.geometry.cards.height
    let range = layout.cardRanges[card]
    switch action {
    case .next where range.upperBound > cardScroll.top + height,
      .previous where range.lowerBound < cardScroll.top:
      _ = cardScroll.move(action, count: layout.cards.count, height: height)
    case .next: selectCard(card + 1)
    case .previous: selectCard(card - 1)
    case .first: selectCard(0)
    case .last:
      selectCard(layout.cardRanges.count - 1)
      _ = cardScroll.move(action, count: layout.cards.count, height: height)
    default:
      guard cardScroll.move(action, count: layout.cards.count, height: height) else { return }
      let top = cardScroll.top
      let view = top..<top + height
      if !layout.cardRanges[card].overlaps(view) {
        card = layout.cardRanges.firstIndex { $0.overlaps(view) } ?? card
      }
    }
  }
}
