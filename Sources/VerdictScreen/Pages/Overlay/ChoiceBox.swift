import VerdictCore

/// A list in a box over a page, to go to one of its rows.
package struct ChoiceBox<Choice: Hashable & Sendable>: Hashable, Sendable {
  package let choices: [Choice]
  package private(set) var cursor = ListCursor()

  package init(_ choices: [Choice]) { self.choices = choices }

  /// Does what an action asks for; gives what was chosen.
  package mutating func perform(_ action: Action, body: Rect) -> Choice? {
    if cursor.move(action, count: choices.count, height: height(in: body)) { return nil }
    guard action == .open, choices.indices.contains(cursor.place) else { return nil }
    return choices[cursor.place]
  }

  package mutating func click(x: Int, y: Int, body: Rect) -> Choice? {
    let rect = rect(in: body)
    let place = cursor.top + y - rect.y - 1
    guard rect.inset(top: 1, bottom: 1).contains(x: x, y: y), choices.indices.contains(place)
    else { return nil }
    if place == cursor.place { return choices[place] }
    cursor.move(to: place, count: choices.count, height: height(in: body))
    return nil
  }

  package mutating func scroll(by rows: Int, body: Rect) {
    cursor.scroll(by: rows, count: choices.count, height: height(in: body))
  }

  /// Draws the choices in view, each as the line that is made of it and the width there is; where
  /// there are none, what is said instead.
  package func draw(
    _ title: CleanText, empty: [Line], in frame: inout Frame, body: Rect,
    line: (Choice, _ width: Int) -> Line
  ) {
    let inside = Box.draw(title, in: &frame, rect: rect(in: body))
    if choices.isEmpty {
      frame.draw(empty.flatMap { TextWrap.wrap($0, width: inside.width) }, in: inside)
    }
    for (row, choice) in choices.dropFirst(cursor.top).prefix(inside.height).enumerated() {
      let rect = Rect(x: inside.x, y: inside.y + row, width: inside.width, height: 1)
      frame.draw(line(choice, inside.width), in: rect)
      if cursor.top + row == cursor.place { frame.select(rect) }
    }
    frame.drawScrollMark(
      in: inside.inset(right: -2), top: cursor.top, visible: inside.height, total: choices.count)
  }

  private func height(in body: Rect) -> Int { rect(in: body).height - 2 }

  private func rect(in body: Rect) -> Rect {
    Box.rect(width: min(76, body.width - 8), height: max(4, choices.count), in: body)
  }
}
