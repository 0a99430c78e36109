import VerdictCore

/// The library in pictures, of which every row leads to a list.
package struct OverviewPage: PageLayer {
  package static let kind = PageKind(
    "Overview", name: "overview", hasTab: true, make: .alone { OverviewPage() },
    contexts: [.overview],
    keys: [
      KeyRow(
        [(.enter, .open)], "in the overview: open", in: .only(.overview), hint: "open"),
      KeyRow(
        [
          ("h", .previousColumn), ("l", .nextColumn), (.left, .previousColumn),
          (.right, .nextColumn),
        ],
        "in the overview: left, right, to a verdict of a topic or the picture beside",
        in: .only(.overview)),
      KeyRow(
        [(.escape, .back), (.backspace, .back)], "in the overview: back", in: .only(.overview),
        hint: "back"),
    ])

  private var asked = Asked<OverviewFacts>(.overview)
  /// Which of the rows that lead somewhere the cursor is on.
  private(set) var row = 0
  /// Which part of that row; nil for the whole.
  private(set) var cell: Int?
  private var showsAllTopics = false
  private(set) var scroll = ScrollOffset()

  package init() {}

  package var context: KeyContext { .overview }
  package var isTab: Bool { true }
  package var root: CleanText? { Self.kind.title }
  package var isReady: Bool { asked.isHere }

  package func questions(in environment: Environment) -> [Question] {
    asked.questions(in: environment)
  }

  package func failure(in environment: Environment) -> CleanText? {
    asked.failure(in: environment)
  }

  package mutating func receive(
    _ answer: Answer, to question: Question, in environment: Environment
  ) -> Outcome {
    if asked.receive(answer, to: question, in: environment) { layOut(in: environment) }
    return .stay
  }

  package mutating func rest() { asked.rest() }

  /// The columns, without a margin at the left and two columns for the scroll mark.
  private func area(_ body: Rect) -> Rect { body.inset(left: 1, right: 3) }

  private func layout(_ body: Rect) -> OverviewLayout? {
    asked.value.map {
      OverviewLayout.of($0, width: area(body).width, showsAllTopics: showsAllTopics)
    }
  }

  package mutating func layOut(in environment: Environment) {
    guard let layout = layout(environment.body) else { return }
    select(row, layout, environment.body)
  }

  package func idleActions(in environment: Environment) -> Set<Action> {
    layout(environment.body).flatMap(target) == nil ? [.open] : []
  }

  package mutating func perform(_ action: Action, in environment: Environment) -> Outcome {
    let body = environment.body
    guard let layout = layout(body) else { return action == .back ? .back : .stay }
    switch action {
    case .open: return open(layout)
    case .previousColumn, .nextColumn: goBeside(action == .nextColumn, layout, body)
    case .next: select(row + 1, layout, body)
    case .previous: select(row - 1, layout, body)
    case .first:
      select(0, layout, body)
      scroll = ScrollOffset()
    case .last: select(layout.choices.count - 1, layout, body)
    case .back: return .back
    default:
      if scroll.move(action, count: layout.height, height: body.height) {
        takeCursorAlong(layout, body)
      }
    }
    return .stay
  }

  private mutating func open(_ layout: OverviewLayout) -> Outcome {
    let target = target(layout)
    if target == .allTopics { showsAllTopics = true }
    return target?.outcome ?? .stay
  }

  /// What that which the cursor is on leads to.
  private func target(_ layout: OverviewLayout) -> OverviewTarget? {
    guard layout.choices.indices.contains(row) else { return nil }
    let choice = layout.choices[row]
    return if let cell { choice.cells[cell].leadsTo } else { choice.leadsTo }
  }

  /// Goes to the next part of the row, or from its last to the picture beside it.
  private mutating func goBeside(_ isForward: Bool, _ layout: OverviewLayout, _ body: Rect) {
    guard layout.choices.indices.contains(row) else { return }
    let next = (cell ?? -1) + (isForward ? 1 : -1)
    if next >= -1, next < layout.choices[row].cells.count {
      cell = next < 0 ? nil : next
    } else if let other = layout.choice(besides: row, toTheRight: isForward) {
      select(other, layout, body)
      if !isForward { cell = layout.choices[row].cells.indices.last }
    }
  }

  /// Puts the cursor on the nearest row in view, where scrolling has left it behind.
  private mutating func takeCursorAlong(_ layout: OverviewLayout, _ body: Rect) {
    let choices = layout.choices
    let view = scroll.top..<scroll.top + body.height
    guard choices.indices.contains(row), !view.contains(choices[row].rect.y) else { return }
    let y = choices[row].rect.y
    let nearest = choices.indices.filter { view.contains(choices[$0].rect.y) }
      .min { abs(choices[$0].rect.y - y) < abs(choices[$1].rect.y - y) }
    put(on: nearest ?? row, of: choices)
  }

  /// Puts the cursor on a row; down a column of a map its verdict stays.
  private mutating func put(on row: Int, of choices: [OverviewLayout.PlacedRow]) {
    self.row = row
    if let cell, !choices[row].cells.indices.contains(cell) { self.cell = nil }
  }

  private mutating func select(_ wanted: Int, _ layout: OverviewLayout, _ body: Rect) {
    let choices = layout.choices
    guard !choices.isEmpty else {
      (row, cell) = (0, nil)
      return
    }
    put(on: min(max(0, wanted), choices.count - 1), of: choices)
    let y = choices[row].rect.y
    // The heading of the first row of a picture stays in view with it.
    scroll.show(max(0, y - 1)..<y + 1, count: layout.height, height: body.height)
  }

  package mutating func click(x: Int, y: Int, in environment: Environment) -> Outcome {
    let body = environment.body
    guard let layout = layout(body) else { return .stay }
    let area = area(body)
    let hit = layout.choices.firstIndex {
      $0.rect.contains(x: x - area.x, y: y - area.y + scroll.top)
    }
    guard let hit else { return .stay }
    let part = layout.choices[hit].cells.firstIndex {
      $0.columns.contains(x - area.x - layout.choices[hit].rect.x)
    }
    if hit == row, part == cell { return perform(.open, in: environment) }
    select(hit, layout, body)
    cell = part
    return .stay
  }

  package mutating func scroll(by rows: Int, x: Int, y: Int, in environment: Environment) {
    guard let layout = layout(environment.body) else { return }
    scroll.scroll(by: rows, count: layout.height, height: environment.body.height)
    takeCursorAlong(layout, environment.body)
  }

  package func draw(in frame: inout Frame, _ environment: Environment) {
    let body = environment.body
    let area = area(body)
    guard let layout = layout(body) else {
      frame.draw(asked.notice("looking at everything…", in: environment), in: area)
      return
    }
    if layout.rows.isEmpty {
      frame.draw(Line("There is nothing in this library yet.", .muted), in: area)
      return
    }
    let selected = layout.choices.indices.contains(row) ? layout.choices[row] : nil
    for placed in layout.rows {
      let y = area.y + placed.rect.y - scroll.top
      guard area.y..<area.maxY ~= y else { continue }
      let rect = Rect(x: area.x + placed.rect.x, y: y, width: placed.rect.width, height: 1)
      frame.draw(placed.line, in: rect)
      if placed == selected {
        frame.select(cell.map { rect.columns(placed.cells[$0].columns) } ?? rect)
      }
    }
    frame.drawScrollMark(
      in: body, top: scroll.top, visible: body.height, total: layout.height)
  }
}

extension KeyContext {
  package static let overview = KeyContext("overview", [.page, .columns])
}
