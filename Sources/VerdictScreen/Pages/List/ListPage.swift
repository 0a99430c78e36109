import VerdictCore

/// A list of the library, of which only the rows in view and some around them are here.
package struct ListPage<Source: ListSource>: PageLayer {
  package typealias PageQuestion = ListQuestion<Source.SortKey, Source.Anchor>

  package var filter: VerdictFilter = []
  package var order = Source.defaultOrder
  package var cursor = ListCursor()
  package var isPreviewShown = true
  package var isPreviewFocused = false
  package var previewScroll = ScrollOffset()
  package private(set) var window = ListWindow<Source.Row>(
    count: 0, unfilteredCount: 0, offset: 0, rows: [])
  /// The question that the window answers.
  package private(set) var answered: PageQuestion?
  /// Of the row under the cursor and those beside it, so that a step shows its preview at once.
  private var previews: [Source.Anchor: Preview] = [:]

  package init() {}

  package var page: Page { Source.page(self) }
  package var context: KeyContext { Source.context }
  package var tab: Action? { Source.tab }
  package var isRoot: Bool { true }
  package var speaker: Slug? { selectedRow.map(Source.speaker) }

  /// Whether the row under the cursor is here, or known not to be.
  package var isReady: Bool { answered != nil && (window.count == 0 || selectedRow != nil) }

  package var selectedRow: Source.Row? { window[cursor.place] }

  /// The preview of the row under the cursor, where it is here.
  package var preview: Preview? { selectedRow.flatMap { previews[Source.anchor(of: $0)] } }

  package func geometry(in body: Rect) -> ListGeometry {
    ListGeometry(body: body, isPreviewShown: isPreviewShown)
  }

  package func isComplete(in surroundings: Surroundings) -> Bool {
    let geometry = geometry(in: surroundings.body)
    let version = surroundings.version
    guard wanted(version: version, height: geometry.list.height) == nil else { return false }
    guard let row = selectedRow, let rect = geometry.preview else { return true }
    return isHere(row, version: version, rect: rect)
  }

  package func questions(in surroundings: Surroundings) -> [Question] {
    let geometry = geometry(in: surroundings.body)
    let version = surroundings.version
    var questions: [Question] = []
    if let wanted = wanted(version: version, height: geometry.list.height) {
      questions.append(Source.question(wanted))
    }
    guard let rect = geometry.preview else { return questions }
    for row in previewedRows where !isHere(row, version: version, rect: rect) {
      let question = Question.summary(Source.summary(of: row), version: version)
      if !questions.contains(question) { questions.append(question) }
    }
    return questions
  }

  /// Takes an answer in, where it is to what the page asks now.
  package mutating func receive(
    _ answer: Answer, to question: Question, in surroundings: Surroundings
  ) -> Outcome {
    let geometry = geometry(in: surroundings.body)
    let version = surroundings.version
    if case .summary(let summary) = answer {
      receive(summary, to: question, version: version, geometry: geometry)
    }
    let height = geometry.list.height
    guard let rows = Source.rows(in: answer), let wanted = wanted(version: version, height: height),
      Source.question(wanted) == question
    else { return .stay }
    window = rows.window
    answered = wanted
    if wanted.anchor != nil {
      let rowOnScreen = cursor.place - cursor.top
      let place = rows.anchorPlace ?? min(cursor.place, max(0, window.count - 1))
      cursor.top = max(0, place - rowOnScreen)
      cursor.move(to: place, count: window.count, height: height)
    } else {
      cursor.move(to: cursor.place, count: window.count, height: height)
    }
    return .stay
  }

  private mutating func receive(
    _ summary: Summary?, to question: Question, version: Int, geometry: ListGeometry
  ) {
    guard let rect = geometry.preview else { return }
    let rows = previewedRows
    for row in rows where question == .summary(Source.summary(of: row), version: version) {
      let width = rect.width - 1
      previews[Source.anchor(of: row)] = Preview(
        version: version, width: width,
        lines: summary.map { Source.preview(of: row, in: $0, width: width) } ?? [])
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

  /// The rows to ask for, or nil where those in view are here.
  ///
  /// Ranges start and end at multiples of 64, so that a moving cursor asks seldom.
  private func wanted(version: Int, height: Int) -> PageQuestion? {
    let isSameList =
      answered?.filter == ListFilter(verdicts: filter) && answered?.order == order
      && answered?.version == version
    if isSameList {
      let needed = cursor.top..<min(cursor.top + height, window.count)
      let held = window.offset..<window.offset + window.rows.count
      if needed.isEmpty || held.contains(needed.lowerBound) && held.contains(needed.upperBound - 1)
      {
        return nil
      }
    }
    let first = max(0, cursor.top - height) / 64 * 64
    let end = (cursor.top + 2 * height) / 64 * 64 + 64
    return PageQuestion(
      filter: ListFilter(verdicts: filter), order: order, range: first..<end,
      anchor: isSameList ? nil : selectedRow.map(Source.anchor), version: version)
  }
}
