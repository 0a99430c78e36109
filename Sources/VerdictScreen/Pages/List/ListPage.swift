import VerdictCore

/// A list of the library, of which only the rows in view and some around them are here.
package struct ListPage<Source: ListSource>: Filterable, Sortable, Queryable, Numbered,
  AboutSpeaker, AboutSummary
{
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
  /// The rows around the cursor.
  private(set) var asked = Asked<ListAnswer<Source.Row>>()
  /// The question that the rows answer, or answered before the page waited in history.
  private var answered: PageQuestion?
  /// Whether the list is that of a query that was only finished: one has begun to move in it.
  var isFinished = false
  /// The question that could not be answered.
  private var refused: PageQuestion?
  /// The row that the cursor was on when its index was lost.
  private var followed: Source.Anchor?
  /// Of the row under the cursor and those beside it, so that a step shows its preview at once.
  private var details: [Source.Anchor: Asked<Source.Detail>] = [:]

  package init() {}

  /// A view as a page of its own.
  package init(view: SavedView) {
    shownView = view
    _ = setQuery(view.query)
  }

  package static var kind: PageKind { Source.kind }
  package var context: KeyContext { Source.context }
  package var isTab: Bool { shownView == nil }
  package var isRoot: Bool { shownView == nil && !Source.needsQuery }
  package var root: CleanText? { Source.kind.title }
  package var name: CleanText? { shownView.map { CleanText($0.name) } }
  /// The library's counts; none above a view, which holds a part of it.
  package func corner(_ totals: LibraryTotals) -> [Line] {
    shownView == nil ? [totals.tally.counts, totals.tally.shortCounts] : []
  }

  package var speaker: Slug? { selectedRow.map(Source.speaker) }
  package var target: SummaryTarget? { selectedRow.flatMap(Source.target) }
  package var targetMarks: TargetMarks? { selectedRow.flatMap(Source.marks) }

  package var window: ListWindow<Source.Row> {
    asked.value?.window ?? ListWindow(count: 0, unfilteredCount: 0, offset: 0, rows: [])
  }

  /// Whether the row under the cursor is here, or known not to be.
  package var isReady: Bool {
    isIdle || !isPending && (window.count == 0 || selectedRow != nil)
  }

  /// Whether the rows are not here, or those of another filter or order than the one asked for.
  package var isPending: Bool { asked.value == nil || isOtherList }

  private var isOtherList: Bool { answered?.filter != listFilter || answered?.order != order }

  /// Whether the rows are not yet in the order asked for.
  package var isProvisional: Bool { asked.isProvisional }

  /// Whether nothing is asked for, so that nothing is listed.
  package var isIdle: Bool { Source.needsQuery && typed.isEmpty }

  private var listFilter: ListFilter { ListFilter(verdicts: filter, query: typed.query) }

  package var selectedRow: Source.Row? { isIdle ? nil : window[cursor.index] }

  package func geometry(in body: Rect) -> ListGeometry {
    ListGeometry(
      body: body, isPreviewShown: isPreviewShown && !isIdle,
      rowHeight: Source.rowHeight(for: typed.query),
      hasHeader: Source.table(width: 80, sortedBy: order.key).hasHeads,
      listTwentieths: Source.listTwentieths,
      widthForPreviewBeside: Source.widthForPreviewBeside)
  }

  func list(in body: Rect) -> ListBox { geometry(in: body).list(of: window.count) }

  /// Keeps the question, and the row that the cursor is on.
  package mutating func rest() {
    followed = selectedRow.map(Source.anchor) ?? followed
    asked.rest()
    details = [:]
  }

  package func isComplete(in environment: Environment) -> Bool {
    let rows = asking(in: environment)
    guard rows.questions(in: environment).isEmpty || rows.isHere && isProvisional else {
      return false
    }
    guard let row = selectedRow, geometry(in: environment.body).preview != nil else {
      return true
    }
    return detail(of: row).questions(in: environment).isEmpty
  }

  package func questions(in environment: Environment) -> [Question] {
    var questions = asking(in: environment).questions(in: environment)
    guard geometry(in: environment.body).preview != nil else { return questions }
    for question in previewedRows.flatMap({ detail(of: $0).questions(in: environment) })
    where !questions.contains(question) { questions.append(question) }
    return questions
  }

  package func failure(in environment: Environment) -> CleanText? {
    asking(in: environment).failure(in: environment)
      ?? selectedRow.flatMap { detail(of: $0).failure(in: environment) }
  }

  /// Takes an answer in, where it is to what the page asks now.
  package mutating func receive(
    _ answer: Answer, to question: Question, in environment: Environment
  ) -> Outcome {
    takeRows(answer, to: question, in: environment)
    guard let preview = geometry(in: environment.body).preview else { return .stay }
    let rows = previewedRows
    for row in rows {
      var detail = detail(of: row)
      if detail.receive(answer, to: question, in: environment) {
        details[Source.anchor(of: row)] = detail
        // The next key finds the lines in the cache.
        _ = previewLines(of: row, width: preview.width)
      }
    }
    let anchors = Set(rows.map(Source.anchor))
    details = details.filter { anchors.contains($0.key) }
    return .stay
  }

  private mutating func takeRows(
    _ answer: Answer, to question: Question, in environment: Environment
  ) {
    guard let wanted = wanted(in: environment) else { return }
    let isReturning = asked.value == nil && answered == wanted
    let isReordered = isProvisional && answered == wanted && cursor.index > 0
    let kept = isReturning ? followed : isReordered ? selectedRow.map(Source.anchor) : nil
    var isLost = false
    asked.subject = Source.subject(wanted)
    let isMine = asked.receive(answer, to: question, in: environment) {
      [window, isFinished] answer in
      guard let rows = Source.rows(in: answer), !(isFinished && rows.isProvisional) else {
        return nil
      }
      // The cursor may have moved since the question was asked; its row decides.
      isLost =
        kept != nil && !isReturning && !rows.window.rows.contains { Source.anchor(of: $0) == kept }
      return isLost ? ListAnswer(window: window) : rows
    }
    guard isMine else { return }
    refused = asked.failure(in: environment) == nil ? nil : wanted
    guard refused == nil else { return }
    if window.count == 0, typed.bend(to: asked.value?.nearMisses ?? []) { return }
    let isOtherFilter = answered?.filter != wanted.filter
    let isOtherOrder = answered.map { $0.order != wanted.order } ?? false
    answered = wanted
    let row = kept.flatMap { kept in window.rows.firstIndex { Source.anchor(of: $0) == kept } }
    followed = isLost || isReturning && row == nil ? kept : nil
    guard !isLost else { return }
    let list = list(in: environment.body)
    if let row {
      put(cursorAt: row + window.offset, in: list)
    } else if isReturning {
      put(cursorAt: cursor.index, in: list)
    } else {
      let fallback = isOtherFilter && !isFinished ? 0 : cursor.index
      let found = wanted.anchor == nil ? nil : asked.value?.anchorIndex
      if isOtherOrder || isOtherFilter && !wanted.filter.isEmpty && !isFinished {
        // One starts at the top of what one asked for, on the row where one was if it is in view.
        let index = found ?? 0
        cursor = ListCursor(index: index < list.rows ? index : 0)
        previewScroll = ScrollOffset()
      } else {
        put(cursorAt: found ?? fallback, in: list)
      }
    }
    isFinished = false
  }

  /// Puts the cursor on a row, on the line of the screen where it was.
  private mutating func put(cursorAt index: Int, in list: ListBox) {
    if index != cursor.index { cursor.top = max(0, index - (cursor.index - cursor.top)) }
    cursor.move(to: index, in: list)
  }

  /// What the preview of a row is made from, as far as it is here.
  func detail(of row: Source.Row) -> Asked<Source.Detail> {
    details[Source.anchor(of: row)] ?? Asked(Source.previewSubject(of: row))
  }

  /// The row under the cursor, the one after it and the one before it.
  private var previewedRows: [Source.Row] {
    [cursor.index, cursor.index + 1, cursor.index - 1].compactMap { window[$0] }
  }

  /// What is known of the rows that are wanted now.
  func asking(in environment: Environment) -> Asked<ListAnswer<Source.Row>> {
    var asking = asked
    asking.subject = wanted(in: environment).map(Source.subject)
    return asking
  }

  /// The question whose answer holds the rows in view, in their order: the one answered, as long as
  /// that does.
  ///
  /// Ranges start and end at multiples of the source's quantum, so that a moving cursor asks seldom.
  private func wanted(in environment: Environment) -> PageQuestion? {
    guard !isIdle else { return nil }
    let isSameList = !isPending && asked.isFresh(in: environment)
    let height = geometry(in: environment.body).rows
    if isSameList, followed == nil, hasRowsInView(height: height) { return answered }
    if asked.value == nil, answered != nil, !isOtherList { return answered }
    if let refused, refused.filter == listFilter, refused.order == order,
      hasRowsInView(height: height), asked.failure(in: environment) != nil
    {
      return refused
    }
    let isAnswered = answered != nil
    let startsAtTop = isAnswered && isOtherList && !(answered?.order == order && listFilter.isEmpty)
    let top = startsAtTop ? 0 : cursor.top
    let first = max(0, top - height) / Source.quantum * Source.quantum
    let end = (top + 2 * height) / Source.quantum * Source.quantum + Source.quantum
    return PageQuestion(
      filter: listFilter, order: order, range: first..<end,
      anchor: isSameList ? followed : anchor)
  }

  private func hasRowsInView(height: Int) -> Bool {
    let window = window
    let needed = cursor.top..<max(cursor.top, min(cursor.top + height, window.count))
    let held = window.offset..<window.offset + window.rows.count
    return needed.isEmpty
      || held.contains(needed.lowerBound) && held.contains(needed.upperBound - 1)
  }

  /// The row that the cursor is to stay on; none where it is on the best hit, whichever that is, or
  /// something else is searched for.
  private var anchor: Source.Anchor? {
    guard Source.followsRows(in: order) else { return nil }
    let isNewSearch = cursor.index == 0 || answered?.filter != listFilter
    return Source.needsQuery && isNewSearch ? nil : selectedRow.map(Source.anchor)
  }
}
