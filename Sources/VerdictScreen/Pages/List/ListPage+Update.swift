import VerdictCore

extension ListPage {
  package func idleActions(in environment: Environment) -> Set<Action> {
    var idle: Set<Action> = []
    if isIdle {
      idle.formUnion([.cycleFilter, .pickFilter, .pickSort, .reverseSort, .togglePreview, .compare])
    }
    if selectedRow == nil {
      idle.formUnion([
        .open, .connections, .nextMatch, .previousMatch, .openLinks, .copy, .edit,
        .toggleRead, .bookmark, .judge, .tick,
      ])
    }
    if geometry(in: environment.body).preview == nil {
      idle.formUnion([.nextPane, .previousPane, .scrollPreviewDown, .scrollPreviewUp])
    }
    if isRoot, !isPreviewFocused, filter.isEmpty, typed.text == (shownView?.query ?? "") {
      idle.insert(.back)
    }
    return idle
  }

  package mutating func perform(_ action: Action, in environment: Environment) -> Outcome {
    let geometry = geometry(in: environment.body)
    if isPreviewFocused, let rect = geometry.preview {
      let count = previewLines(width: rect.width).count
      if previewScroll.move(action, count: count, height: rect.height) { return .stay }
    } else if cursor.move(action, in: geometry.list(of: window.count)) {
      previewScroll = ScrollOffset()
      return .stay
    }
    switch action {
    case .open:
      return selectedRow.map { .open(Source.page(opening: $0, query: typed.query)) } ?? .stay
    case .back where isPreviewFocused:
      isPreviewFocused = false
    case .nextMatch:
      return perform(.next, in: environment)
    case .previousMatch:
      return perform(.previous, in: environment)
    case .back:
      return back()
    case .nextPane, .previousPane:
      isPreviewFocused = !isPreviewFocused && geometry.preview != nil
    case .scrollPreviewDown, .scrollPreviewUp:
      guard let rect = geometry.preview else { return .stay }
      previewScroll.scroll(
        by: action == .scrollPreviewDown ? 1 : -1, count: previewLines(width: rect.width).count,
        height: rect.height)
    case .togglePreview:
      isPreviewShown.toggle()
      isPreviewFocused = false
    case .cycleFilter:
      filter = filter.next(in: environment.totals.tally)
    case .pickFilter:
      return .show(Overlay(FilterPicker(filter, of: environment.totals.tally)))
    case .pickSort:
      return .show(Overlay(SortPicker(sortChoices)))
    case .reverseSort:
      order.isReversed.toggle()
    case .nextPanel, .previousPanel:
      return Source.sibling.map { .replace($0) } ?? .stay
    case .connections:
      return speaker.map { .show(Overlay(ConnectionPicker(speaker: $0))) } ?? .stay
    default:
      break
    }
    return .stay
  }

  package var row: Int { cursor.index }

  package mutating func go(toRow row: Int, in environment: Environment) {
    cursor.move(to: row, in: list(in: environment.body))
    previewScroll = ScrollOffset()
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

  package mutating func click(x: Int, y: Int, in environment: Environment) -> Outcome {
    let geometry = geometry(in: environment.body)
    if let preview = geometry.preview, preview.contains(x: x, y: y) {
      isPreviewFocused = true
      return .stay
    }
    if let header = geometry.header, header.contains(x: x, y: y) {
      let table = Source.table(width: header.width, sortedBy: order.key)
      guard let key = table.key(at: x - header.x) else { return .stay }
      order = ListOrder(key, isReversed: key == order.key && !order.isReversed)
      return .stay
    }
    let list = geometry.list(of: window.count)
    if list.scrollMark(in: geometry.listScroll).contains(x: x, y: y), !isIdle {
      cursor.move(to: list.row(ofScrollMark: y), in: list)
      return .stay
    }
    guard geometry.list.contains(x: x, y: y), !isIdle else { return .stay }
    isPreviewFocused = false
    switch cursor.click(x: x, y: y, in: geometry.list(of: window.count)) {
    case .missed: return .stay
    case .opened: return perform(.open, in: environment)
    case .moved:
      previewScroll = ScrollOffset()
      return .stay
    }
  }

  package mutating func scroll(by rows: Int, x: Int, y: Int, in environment: Environment) {
    let geometry = geometry(in: environment.body)
    if let preview = geometry.preview, preview.contains(x: x, y: y) {
      previewScroll.scroll(
        by: rows, count: previewLines(width: preview.width).count, height: preview.height)
    } else {
      cursor.scroll(by: rows, in: geometry.list(of: window.count))
    }
  }
}

extension VerdictFilter {
  /// The filter after this one: everything, then each verdict alone that there are claims of, then
  /// everything again.
  package func next(in tally: VerdictTally) -> VerdictFilter {
    let kinds = VerdictKind.allCases.filter { tally[$0] > 0 }
    guard !isEmpty else { return kinds.first.map { VerdictFilter($0) } ?? [] }
    guard self.kinds.count == 1, let kind = self.kinds.first else { return [] }
    let later = kinds.first { $0.rawValue > kind.rawValue }
    return later.map { VerdictFilter($0) } ?? []
  }
}
