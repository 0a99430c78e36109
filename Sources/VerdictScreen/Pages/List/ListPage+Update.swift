import VerdictCore

extension ListPage {
  package mutating func perform(_ action: Action, in surroundings: Surroundings) -> Outcome {
    let geometry = geometry(in: surroundings.body)
    if isPreviewFocused, let rect = geometry.preview {
      let count = preview?.lines.count ?? 0
      if previewScroll.move(action, count: count, height: rect.height) { return .stay }
    } else if cursor.move(action, count: window.count, height: geometry.rows) {
      previewScroll = ScrollOffset()
      return .stay
    }
    switch action {
    case .open:
      return selectedRow.map { .open(Source.page(opening: $0, query: typed.query)) } ?? .stay
    case .back where isPreviewFocused:
      isPreviewFocused = false
    case .nextMatch:
      return perform(.next, in: surroundings)
    case .previousMatch:
      return perform(.previous, in: surroundings)
    case .back:
      return back()
    case .nextPane, .previousPane:
      isPreviewFocused = !isPreviewFocused && geometry.preview != nil
    case .togglePreview:
      isPreviewShown.toggle()
      isPreviewFocused = false
    case .cycleFilter:
      filter = filter.next
    case .pickFilter:
      return .show(.filter(FilterPicker(filter, of: surroundings.totals.tally)))
    case .cycleSort:
      let keys = Array(Source.SortKey.allCases)
      let next = (keys.firstIndex(of: order.key) ?? 0) + 1
      order = ListOrder(keys[next % keys.count])
    case .reverseSort:
      order.isReversed.toggle()
    case .connections:
      return speaker.map { .show(.connections(ConnectionPicker(speaker: $0))) } ?? .stay
    default:
      break
    }
    return .stay
  }

  /// Undoes what hides rows, one thing at a time, then leaves the page.
  private mutating func back() -> Outcome {
    if clearQuery() { return .stay }
    guard filter.isEmpty else {
      filter = []
      return .stay
    }
    return .back
  }

  package mutating func click(x: Int, y: Int, in surroundings: Surroundings) -> Outcome {
    let geometry = geometry(in: surroundings.body)
    if let preview = geometry.preview, preview.contains(x: x, y: y) {
      isPreviewFocused = true
      return .stay
    }
    guard geometry.list.contains(x: x, y: y), !isAsleep else { return .stay }
    isPreviewFocused = false
    let place = cursor.top + (y - geometry.list.y) / geometry.rowHeight
    guard place < min(window.count, cursor.top + geometry.rows) else { return .stay }
    if place == cursor.place { return perform(.open, in: surroundings) }
    cursor.move(to: place, count: window.count, height: geometry.rows)
    previewScroll = ScrollOffset()
    return .stay
  }

  package mutating func scroll(by rows: Int, x: Int, y: Int, in surroundings: Surroundings) {
    let geometry = geometry(in: surroundings.body)
    if let preview = geometry.preview, preview.contains(x: x, y: y) {
      previewScroll.scroll(
        by: rows, count: self.preview?.lines.count ?? 0, height: preview.height)
    } else {
      cursor.scroll(by: rows, count: window.count, height: geometry.rows)
    }
  }
}
