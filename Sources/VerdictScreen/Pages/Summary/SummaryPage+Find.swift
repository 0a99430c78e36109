import VerdictCore

extension SummaryPage: Searchable {
  package var searchPurpose: PromptPurpose { .words }

  package mutating func startSearch() { find = SummaryFind() }

  package mutating func search(
    for text: String, in environment: Environment
  ) -> PromptProblem? {
    find(.text(text), in: environment.body)
    return nil
  }

  package mutating func acceptSearch() -> String {
    guard case .text(let text) = find?.searchTerms, !text.isEmpty else {
      find = nil
      return ""
    }
    return text
  }

  /// How many matches there are, and which of them the cursor is on.
  package func note(in environment: Environment) -> Line? {
    guard let find, let searchTerms = find.searchTerms, let layout = layout(in: environment.body)
    else {
      return nil
    }
    let count = find.matches(in: layout).count
    guard count > 0 else {
      guard case .text(let text) = searchTerms, !text.isEmpty else { return nil }
      return Line("no match for “\(CleanText(text).fitted(to: 40))”", .problem)
    }
    let counted: CleanText = "\(count, .match)"
    let wrapNote: CleanText = find.current == 0 ? "from the top" : "from the end"
    return Line([
      Run(find.current.map { "\($0 + 1)" } ?? "", .strong),
      Run(find.current == nil ? counted : " of " + counted),
      Run(find.hasWrapped ? "  \(wrapNote)" : "", .notice), Run("  n/N", .key),
    ])
  }

  /// Goes to the next match, or the one before; what was cleared is looked for again.
  mutating func step(_ isForward: Bool, in body: Rect) {
    if find == nil, let lastSearchTerms {
      find(lastSearchTerms, in: body)
    } else if let layout = layout(in: body) {
      find?.step(isForward, in: layout)
      showMatch(layout)
    }
  }

  private mutating func find(_ searchTerms: SearchTerms, in body: Rect) {
    guard let layout = layout(in: body) else { return }
    var find = find ?? SummaryFind()
    find.find(searchTerms, in: layout, from: position(layout))
    self.find = find
    showMatch(layout)
  }

  /// The first line in view, or that of the card under the cursor where it comes later.
  private func position(_ layout: SummaryLayout) -> SummaryFind.Position {
    if isOnPanels(layout) {
      return SummaryFind.Position(.panel(panel), line: panelScroll.top)
    }
    let first = cardRange(layout)?.lowerBound ?? 0
    return SummaryFind.Position(.cards, line: max(top(layout), first))
  }

  /// Scrolls to the match that the cursor is on, and gives its pane the keys.
  mutating func showMatch(_ layout: SummaryLayout) {
    guard let (part, match) = find?.match(in: layout) else { return }
    switch part {
    case .heading: break
    case .cards:
      focus = .cards
      let line = match.lines.lowerBound
      if let part = layout.cardRanges.firstIndex(where: { $0.contains(line) }) {
        select(part: part, layout)
      }
      show(match.lines, layout)
    case .panel(let panel):
      focus = .panel
      if panel != self.panel { show(panel: panel, layout) }
      let lines = max(0, match.lines.lowerBound - 2)..<match.lines.upperBound + 2
      let columns = layout.columns(showing: panel)
      panelScroll.show(lines, count: columns.height, height: columns.visible)
      panelScroll.show(match.lines, count: columns.height, height: columns.visible)
    }
  }
}
