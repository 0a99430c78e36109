import VerdictCore

extension SummaryPage {
  /// Does what is asked; a summary that is seen to its end for the first time counts as read.
  package mutating func perform(_ action: Action, in environment: Environment) -> Outcome {
    let outcome = act(on: action, in: environment)
    guard outcome == .stay, let layout = layout(in: environment.body),
      top(layout) + layout.geometry.cards.height >= layout.cards.count
    else { return outcome }
    lookFurther()
    guard mayMarkAsRead, let marks = targetMarks else { return outcome }
    mayMarkAsRead = false
    return .perform(.mark(SummaryTarget(slug).reading(true, marks)))
  }

  private mutating func act(on action: Action, in environment: Environment) -> Outcome {
    let body = environment.body
    switch action {
    case .nextPane, .previousPane:
      focus = focus == .cards ? .panel : .cards
    case .nextPanel, .previousPanel:
      if let layout = layout(in: body) { step(action == .nextPanel, layout) }
    case .toggleZoom:
      toggleFlow(in: body)
    case .open:
      guard let target else { return .stay }
      let given = addedPanel?.leadsTo ?? []
      if given.count == 1 { return given[0].destination.outcome }
      return .show(
        Overlay(LinkPicker(target, withSource: false, given: given.isEmpty ? nil : given)))
    case .nextMatch: step(true, in: body)
    case .previousMatch: step(false, in: body)
    case .back where find != nil:
      lastSearchTerms = find?.searchTerms
      find = nil
    case .back where layout(in: body).map(isOnPanels) ?? false:
      focus = .cards
    case .back where !filter.isEmpty:
      filter = []
      layOut(in: body)
    case .back:
      return .back
    case .cycleFilter:
      filter = filter.next(in: summary?.tally ?? VerdictTally())
      layOut(in: body)
    case .pickFilter:
      return .show(Overlay(FilterPicker(filter, of: summary?.tally ?? VerdictTally())))
    case .connections:
      guard let summary else { return .stay }
      return .show(Overlay(ConnectionPicker(speaker: summary.speaker.slug)))
    default:
      if let layout = layout(in: body) { move(action, layout) }
    }
    return .stay
  }

  package func idleActions(in environment: Environment) -> Set<Action> {
    var idle: Set<Action> = hasLinks ? [] : [.open]
    if summary == nil { idle.formUnion([.openLinks, .copy, .edit]) }
    if layout(in: environment.body)?.isFlowing == true {
      idle.formUnion([.nextPane, .previousPane])
    }
    return idle
  }

  /// The card or the panel under the cursor.
  package var target: SummaryTarget? {
    guard let summary else { return nil }
    if focus == .panel {
      return SummaryTarget(slug, passage: location(ofPanel: panel, in: summary))
    }
    return SummaryTarget(slug, claim: selectedClaim.map { summary.claimSlugs[$0] })
  }

  /// Where in the summary a panel stands; the summary's own come first.
  private func location(ofPanel panel: Int, in summary: Summary) -> PassageLocation? {
    summary.panels.indices.contains(panel) ? .panel(panel) : addedPanel?.location
  }

  /// The panel under the cursor that no author wrote; nil on a card and on any other.
  private var addedPanel: ShownPanel? {
    guard let summary, focus == .panel, !summary.panels.indices.contains(panel) else { return nil }
    let panels = ShownPanel.all(of: summary, neighbourhood, file: file, readingOn: readingOn)
    return panels.indices.contains(panel) ? panels[panel] : nil
  }

  /// Whether the card or the panel under the cursor leads anywhere.
  private var hasLinks: Bool {
    guard let summary, let target else { return false }
    if addedPanel?.leadsTo.isEmpty == false { return true }
    return LinkTarget.all(of: target, in: summary).count > 0
  }

  /// Goes to the next panel or the one before; in a flowing text from section to section.
  private mutating func step(_ isForward: Bool, _ layout: SummaryLayout) {
    guard layout.isFlowing else {
      show(panel: isForward ? panel + 1 : panel - 1, layout)
      return
    }
    let claims = layout.cardRanges.count - layout.panels.count
    let panel = layout.panel(ofPart: part(in: layout))
    switch (isForward, panel) {
    case (true, let panel?): go(toPart: layout.part(ofPanel: panel + 1), layout)
    case (true, nil): go(toPart: claims, layout)
    case (false, let panel?) where panel > 0 || claims == 0:
      go(toPart: layout.part(ofPanel: max(0, panel - 1)), layout)
    case (false, _): goToTop(layout)
    }
  }

  private mutating func goToTop(_ layout: SummaryLayout) {
    select(part: 0, layout)
    _ = scroll(.first, layout)
  }

  package mutating func click(x: Int, y: Int, in environment: Environment) -> Outcome {
    guard let layout = layout(in: environment.body) else { return .stay }
    let geometry = layout.geometry
    if geometry.cards.contains(x: x, y: y) {
      focus = .cards
      let line = top(layout) + y - geometry.cards.y
      if let part = layout.cardRanges.firstIndex(where: { $0.contains(line) }) {
        select(part: part, layout)
      }
    } else if geometry.panel.contains(x: x, y: y) {
      focus = .panel
      let columns = layout.columns(showing: panel).columns
      if let column = columns.first(where: { $0.rect.contains(x: x, y: y) }), column.panel != panel
      {
        show(panel: column.panel, layout)
      }
    } else if geometry.tabs.contains(x: x, y: y) {
      focus = .panel
      let tabs = layout.tabs(showing: panel)
      if let tab = tabs.value(at: x - geometry.tabs.x) { show(panel: tab, layout) }
    } else if geometry.connections.contains(x: x, y: y), let neighbourhood {
      let rect = geometry.connections.inset(left: 1, right: 1)
      let strip = ConnectionStrip(neighbourhood, width: rect.width, rows: rect.height)
      if let speaker = strip.speaker(x: x - rect.x, y: y - rect.y) {
        return .open(Page(SpeakerPage(speaker)))
      }
    }
    return .stay
  }

  package mutating func scroll(by rows: Int, x: Int, y: Int, in environment: Environment) {
    guard let layout = layout(in: environment.body) else { return }
    if layout.geometry.panel.contains(x: x, y: y) {
      let columns = layout.columns(showing: panel)
      panelScroll.scroll(by: rows, count: columns.height, height: columns.visible)
    } else {
      scroll(by: rows, layout)
    }
  }

  /// Moves from card to card, through a card longer than the pane line by line, or in the panel.
  private mutating func move(_ action: Action, _ layout: SummaryLayout) {
    if isOnPanels(layout) {
      let columns = layout.columns(showing: panel)
      _ = panelScroll.move(action, count: columns.height, height: columns.visible)
      return
    }
    let part = part(in: layout)
    guard let range = cardRange(layout) else { return }
    let height = layout.geometry.cards.height
    switch action {
    case .next where range.upperBound > top(layout) + height,
      .previous where range.lowerBound < top(layout):
      _ = scroll(action, layout)
    case .next: select(part: part + 1, layout)
    case .previous: select(part: part - 1, layout)
    case .first: goToTop(layout)
    case .last:
      select(part: layout.cardRanges.count - 1, layout)
      _ = scroll(action, layout)
    default:
      guard scroll(action, layout) else { return }
      let offset = top(layout)
      let view = offset..<offset + height
      if !range.overlaps(view),
        let shown = layout.cardRanges.firstIndex(where: { $0.overlaps(view) })
      {
        select(part: shown, layout)
        scroll(by: offset - top(layout), layout)
      }
    }
  }
}
