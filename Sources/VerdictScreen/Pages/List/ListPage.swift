import VerdictCore

/// A list of the library, of which only the rows in view and some around them are here.
package struct ListPage<Source: ListSource>: PageLayer {
  package typealias PageQuestion = ListQuestion<Source.SortKey, Source.Anchor>

  package var filter: VerdictFilter = []
  /// What was asked for.
  package var typed = TypedQuery()
  /// The view that the page shows; nil for the whole list.
  package private(set) var shownView: SavedView?
  package var order = Source.defaultOrder
  package var cursor = ListCursor()
  package var isPreviewShown = true
  package var isPreviewFocused = false
  package var previewScroll = ScrollOffset()
  package private(set) var window = ListWindow<Source.Row>(
    count: 0, unfilteredCount: 0, offset: 0, rows: [])
  /// The question that the window answers.
  package private(set) var answered: PageQuestion?
  /// Whether the order of the window is not yet the one asked for.
  package private(set) var isProvisional = false
  /// The row that the cursor was on when its place was lost.
  private var followed: Source.Anchor?
  /// Of the row under the cursor and those beside it, so that a step shows its preview at once.
  private var previews: [Source.Anchor: Preview] = [:]

  package init() {}

  /// A view as a page of its own.
  package init(view: SavedView) {
    shownView = view
    _ = setQuery(view.query)
  }

  package var page: Page { Source.page(self) }
  package var context: KeyContext { Source.context }
  package var tab: Action? { shownView == nil ? Source.tab : nil }
  package var isRoot: Bool { shownView == nil && !Source.needsQuery }
  package var root: CleanText? { Source.title }
  package var name: CleanText? { shownView.map { CleanText($0.name) } }
  package var speaker: Slug? { selectedRow.map(Source.speaker) }

  /// Whether the row under the cursor is here, or known not to be.
  package var isReady: Bool {
    isAsleep || !isPending && (window.count == 0 || selectedRow != nil)
  }

  /// Whether the rows are those of another filter or order than the one asked for.
  package var isPending: Bool { answered?.filter != listFilter || answered?.order != order }

  /// Whether nothing is asked for, so that nothing is listed.
  package var isAsleep: Bool { Source.needsQuery && typed.isEmpty }

  private var listFilter: ListFilter { ListFilter(verdicts: filter, query: typed.query) }

  package var selectedRow: Source.Row? { isAsleep ? nil : window[cursor.place] }

  /// The preview of the row under the cursor, where it is here.
  package var preview: Preview? { selectedRow.flatMap { previews[Source.anchor(of: $0)] } }

  package func geometry(in body: Rect) -> ListGeometry {
    ListGeometry(
      body: body, isPreviewShown: isPreviewShown && !isAsleep, rowHeight: Source.rowHeight,
      hasHeader: Source.hasHeader, listTwentieths: Source.listTwentieths)
  }

  /// Which state of the library to ask about: for a list that costs much the one before while a scan
  /// goes on, which would make one after the other.
  private func version(in surroundings: Surroundings) -> Int {
    guard Source.waitsForScans, surroundings.isScanning else { return surroundings.version }
    return answered?.version ?? surroundings.version
  }

  package func isComplete(in surroundings: Surroundings) -> Bool {
    let geometry = geometry(in: surroundings.body)
    let version = version(in: surroundings)
    let wanted = wanted(version: version, height: geometry.rows)
    guard wanted == nil || isProvisional && wanted == answered else { return false }
    guard let row = selectedRow, let rect = geometry.preview else { return true }
    return isHere(row, version: version, rect: rect)
  }

  package func questions(in surroundings: Surroundings) -> [Question] {
    let geometry = geometry(in: surroundings.body)
    let version = version(in: surroundings)
    var questions: [Question] = []
    if let wanted = wanted(version: version, height: geometry.rows) {
      questions.append(Source.question(wanted))
    }
    guard let rect = geometry.preview else { return questions }
    for row in previewedRows where !isHere(row, version: version, rect: rect) {
      let question = Source.previewQuestion(of: row, version: version)
      if !questions.contains(question) { questions.append(question) }
    }
    return questions
  }

  /// Takes an answer in, where it is to what the page asks now.
  package mutating func receive(
    _ answer: Answer, to question: Question, in surroundings: Surroundings
  ) -> Outcome {
    let geometry = geometry(in: surroundings.body)
    let version = version(in: surroundings)
    let height = geometry.rows
    guard let rows = Source.rows(in: answer) else {
      takePreview(answer, to: question, version: version, geometry: geometry)
      return .stay
    }
    guard let wanted = wanted(version: version, height: height),
      Source.question(wanted) == question
    else { return .stay }
    take(rows, to: wanted, height: height)
    return .stay
  }

  private mutating func take(
    _ rows: ListAnswer<Source.Row>, to question: PageQuestion, height: Int
  ) {
    let isReordered = isProvisional && answered == question
    let isOtherFilter = answered?.filter != question.filter
    answered = question
    isProvisional = rows.isProvisional
    if isReordered, cursor.place > 0, let anchor = selectedRow.map(Source.anchor) {
      // The cursor may have moved since the question was asked; its row decides.
      let place = rows.window.rows.firstIndex { Source.anchor(of: $0) == anchor }
      followed = place == nil ? anchor : nil
      guard let place else { return }
      window = rows.window
      put(cursorAt: place + window.offset, height: height)
      return
    }
    followed = nil
    window = rows.window
    let fallback = isOtherFilter ? 0 : cursor.place
    put(
      cursorAt: question.anchor == nil ? fallback : rows.anchorPlace ?? fallback, height: height)
  }

  /// Puts the cursor on a place of the list, on the row of the screen where it was.
  private mutating func put(cursorAt place: Int, height: Int) {
    if place != cursor.place { cursor.top = max(0, place - (cursor.place - cursor.top)) }
    cursor.move(to: place, count: window.count, height: height)
  }

  private mutating func takePreview(
    _ answer: Answer, to question: Question, version: Int, geometry: ListGeometry
  ) {
    guard let rect = geometry.preview else { return }
    let rows = previewedRows
    for row in rows where question == Source.previewQuestion(of: row, version: version) {
      let width = rect.width - 1
      guard let lines = Source.preview(of: row, from: answer, width: width) else { return }
      previews[Source.anchor(of: row)] = Preview(version: version, width: width, lines: lines)
    }
    let anchors = Set(rows.map(Source.anchor))
    previews = previews.filter { anchors.contains($0.key) }
  }

  private func isHere(_ row: Source.Row, version: Int, rect: Rect) -> Bool {
    let preview = previews[Source.anchor(of: row)]
    return preview?.version == version && preview?.width == rect.width - 1
  }

  /// The row under the cursor, the one after it and the one before it.
  private var previewedRows: [Source.Row] {
    [cursor.place, cursor.place + 1, cursor.place - 1].compactMap { window[$0] }
  }

  /// The rows to ask for, or nil where those in view are here in their order.
  ///
  /// Ranges start and end at multiples of the source's quantum, so that a moving cursor asks seldom.
  private func wanted(version: Int, height: Int) -> PageQuestion? {
    guard !isAsleep else { return nil }
    let isSameList =
      answered?.filter == listFilter && answered?.order == order && answered?.version == version
    if isSameList, followed == nil, hasRowsInView(height: height) {
      return isProvisional ? answered : nil
    }
    let first = max(0, cursor.top - height) / Source.quantum * Source.quantum
    let end = (cursor.top + 2 * height) / Source.quantum * Source.quantum + Source.quantum
    return PageQuestion(
      filter: listFilter, order: order, range: first..<end,
      anchor: isSameList ? followed : anchor, version: version)
  }

  private func hasRowsInView(height: Int) -> Bool {
    let needed = cursor.top..<max(cursor.top, min(cursor.top + height, window.count))
    let held = window.offset..<window.offset + window.rows.count
    return needed.isEmpty
      || held.contains(needed.lowerBound) && held.contains(needed.upperBound - 1)
  }

  /// The row that the cursor is to stay on; none where it is on the best hit, whichever that is, or
  /// something else is searched for.
  private var anchor: Source.Anchor? {
    let isNewSearch = cursor.place == 0 || answered?.filter != listFilter
    return Source.needsQuery && isNewSearch ? nil : selectedRow.map(Source.anchor)
  }
}
