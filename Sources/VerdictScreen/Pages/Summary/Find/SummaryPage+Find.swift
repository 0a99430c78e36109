import VerdictCore

extension SummaryPage {
  package var searchPurpose: PromptPurpose? { .words }

  package mutating func startSearch() {
    let part: SummaryFind.Part = focus == .cards ? .cards : .panel(panel)
    var start = SummaryFind.Place(part, line: focus == .cards ? cardScroll.top : panelScroll.top)
    if focus == .cards, let range = cardRange, range.lowerBound > start.line {
      start.line = range.lowerBound
    }
    find = SummaryFind(from: start)
    layOutFind()
  }

  package mutating func search(
    for text: String, in surroundings: Surroundings
  ) -> PromptProblem? {
    if find == nil { startSearch() }
    find?.find(.text(text))
    showMatch()
    return nil
  }

  package mutating func settleSearch() -> String {
    guard case .text(let text) = find?.sought, !text.isEmpty else {
      find = nil
      return ""
    }
    return text
  }

  /// How many matches there are, and which of them the cursor is on.
  package var note: Line? {
    guard let find, let sought = find.sought else { return nil }
    guard find.count > 0 else {
      guard case .text(let text) = sought, !text.isEmpty else { return nil }
      return Line("“\(CleanText(text).fitted(to: 40))” is not here", .problem)
    }
    let noun: CleanText = find.count == 1 ? "match" : "matches"
    return Line([
      Run(find.current.map { "\($0 + 1)" } ?? "", .strong),
      Run(find.current == nil ? "\(find.count) \(noun)" : " of \(find.count) \(noun)"),
      Run(find.hasWrapped ? "  \(wrapNote)" : "", .notice), Run("  n/N", .key),
    ])
  }

  private var wrapNote: CleanText { find?.current == 0 ? "from the top" : "from the end" }

  /// Goes to the next match, or the one before; what was cleared is looked for again.
  mutating func step(_ isForward: Bool) {
    if find == nil, let lastSought {
      startSearch()
      find?.find(lastSought)
    } else {
      find?.step(isForward)
    }
    showMatch()
  }

  /// Takes in the cards and panels as they are laid out now.
  mutating func layOutFind() {
    guard let layout, find != nil else { return }
    let panels = layout.panels.indices.map {
      SummaryFind.Text(
        .panel($0), of: [layout.panels[$0].part], lines: layout.lines(ofPanel: $0))
    }
    find?.layOut(
      [SummaryFind.Text(.cards, of: [.claims, .quotes], lines: layout.cards)] + panels)
  }

  /// Scrolls to the match that the cursor is on, and gives its pane the keys.
  mutating func showMatch() {
    guard let (part, match) = find?.match, let layout else { return }
    switch part {
    case .cards:
      focus = .cards
      let line = match.lines.lowerBound
      if let card = layout.cardRanges.firstIndex(where: { $0.contains(line) }) { selectCard(card) }
      cardScroll.show(
        match.lines, count: layout.cards.count, height: layout.geometry.cards.height)
    case .panel(let panel):
      focus = .panel
      if panel != self.panel { show(panel: panel) }
      let lines = max(0, match.lines.lowerBound - 2)..<match.lines.upperBound + 2
      guard let layout = self.layout else { return }
      panelScroll.show(lines, count: layout.panelHeight, height: layout.panelRows)
      panelScroll.show(match.lines, count: layout.panelHeight, height: layout.panelRows)
    }
  }
}
