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
  func empty(in surroundings: Surroundings) -> [Line]
  /// Words rows of a width.
  func lines(width: Int) -> (Row) -> Line
  mutating func choose(_ row: Row) -> Outcome
}

extension Picker {
  package static var choosing: Set<Action> { [.open] }
  package var context: KeyContext { .picker }

  package mutating func perform(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if action == .back { return .back }
    if cursor.move(action, in: box(in: surroundings.body).list) { return .stay }
    return Self.choosing.contains(action) ? chooseSelected() : .stay
  }

  package mutating func click(x: Int, y: Int, in surroundings: Surroundings) -> Outcome {
    let click = cursor.click(x: x, y: y, in: box(in: surroundings.body).list)
    return click == .opened ? chooseSelected() : .stay
  }

  package mutating func scroll(by rows: Int, x: Int, y: Int, in surroundings: Surroundings) {
    cursor.scroll(by: rows, in: box(in: surroundings.body).list)
  }

  package func draw(in frame: inout Frame, _ surroundings: Surroundings) {
    drawList(in: &frame, surroundings)
  }

  package func drawList(in frame: inout Frame, _ surroundings: Surroundings) {
    let box = box(in: surroundings.body)
    let rows = rows
    let line = lines(width: box.list.rect.width)
    box.draw(title, cursor, empty: empty(in: surroundings), in: &frame) { line(rows[$0]) }
  }

  package mutating func chooseSelected() -> Outcome {
    let rows = rows
    return rows.indices.contains(cursor.index) ? choose(rows[cursor.index]) : .stay
  }

  /// Keeps the cursor on a row after others have come in.
  mutating func fitCursor(in surroundings: Surroundings) {
    cursor.move(to: cursor.index, in: box(in: surroundings.body).list)
  }
}
