import VerdictCore

/// An overlay that lists what can be chosen.
package protocol Picker: OverlayLayer {
  associatedtype Row

  var title: CleanText { get }
  var rows: [Row] { get }
  var cursor: ListCursor { get set }
  /// The actions that choose the row under the cursor.
  static var choosing: Set<Action> { get }
  func box(in body: Rect) -> PickerBox
  /// What is said where there are no rows.
  func empty(in environment: Environment) -> [Line]
  /// Words rows of a width.
  func lines(width: Int) -> (Row) -> Line
  mutating func choose(_ row: Row) -> Outcome
}

extension Picker {
  package static var choosing: Set<Action> { [.open] }
  package var context: KeyContext { .picker }

  package func idleActions(in environment: Environment) -> Set<Action> {
    rows.isEmpty ? Self.choosing : []
  }

  package mutating func perform(_ action: Action, in environment: Environment) -> Outcome {
    if action == .back || action == .accept { return .back }
    if cursor.move(action, in: box(in: environment.body).list) { return .stay }
    return Self.choosing.contains(action) ? chooseSelected() : .stay
  }

  package mutating func click(x: Int, y: Int, in environment: Environment) -> Outcome {
    let click = cursor.click(x: x, y: y, in: box(in: environment.body).list)
    return click == .opened ? chooseSelected() : .stay
  }

  package mutating func scroll(by rows: Int, x: Int, y: Int, in environment: Environment) {
    cursor.scroll(by: rows, in: box(in: environment.body).list)
  }

  package func draw(in frame: inout Frame, _ environment: Environment) {
    drawList(in: &frame, environment)
  }

  package func drawList(in frame: inout Frame, _ environment: Environment) {
    let box = box(in: environment.body)
    let rows = rows
    let line = lines(width: box.list.rect.width)
    box.draw(title, cursor, empty: empty(in: environment), in: &frame) { line(rows[$0]) }
  }

  package mutating func chooseSelected() -> Outcome {
    let rows = rows
    return rows.indices.contains(cursor.index) ? choose(rows[cursor.index]) : .stay
  }

  /// Keeps the cursor on a row after others have come in.
  mutating func fitCursor(in environment: Environment) {
    cursor.move(to: cursor.index, in: box(in: environment.body).list)
  }
}
