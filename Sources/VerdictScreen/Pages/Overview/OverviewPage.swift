import VerdictCore

/// The library in pictures, of which every row leads to a list.
package struct OverviewPage: PageLayer {
  package static let kind = PageKind(
    "Overview", name: "overview", hasTab: true, make: .alone { OverviewPage() },
    contexts: [.overview])

  private var asked = Asked<OverviewFacts>(.overview)
  /// Which of the rows that lead somewhere the cursor is on.
  private(set) var row = 0
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
    asked.value.map { OverviewLayout.of($0, width: area(body).width) }
  }

  package mutating func layOut(in environment: Environment) {
    guard let layout = layout(environment.body) else { return }
    select(row, layout, environment.body)
  }

  package func idleActions(in environment: Environment) -> Set<Action> {
    layout(environment.body)?.choices.isEmpty == false ? [] : [.open]
  }

  package mutating func perform(_ action: Action, in environment: Environment) -> Outcome {
    let body = environment.body
    guard let layout = layout(body) else { return action == .back ? .back : .stay }
    switch action {
    case .open:
      let choices = layout.choices
      return choices.indices.contains(row)
        ? choices[row].leadsTo.map { .open($0.page) } ?? .stay : .stay
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

  /// Puts the cursor on the nearest row in view, where scrolling has left it behind.
  private mutating func takeCursorAlong(_ layout: OverviewLayout, _ body: Rect) {
    let choices = layout.choices
    let view = scroll.top..<scroll.top + body.height
    guard choices.indices.contains(row), !view.contains(choices[row].rect.y) else { return }
    let y = choices[row].rect.y
    row =
      choices.indices.filter { view.contains(choices[$0].rect.y) }
      .min { abs(choices[$0].rect.y - y) < abs(choices[$1].rect.y - y) } ?? row
  }

  private mutating func select(_ wanted: Int, _ layout: OverviewLayout, _ body: Rect) {
    let choices = layout.choices
    row = min(max(0, wanted), max(0, choices.count - 1))
    guard choices.indices.contains(row) else { return }
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
    if hit == row { return perform(.open, in: environment) }
    select(hit, layout, body)
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
      if placed == selected { frame.select(rect) }
    }
    frame.drawScrollMark(
      in: body, top: scroll.top, visible: body.height, total: layout.height)
  }
}

extension KeyContext {
  package static let overview = KeyContext("overview", [.page, .opens])
}
