import VerdictCore

/// What changed on disk meanwhile, to go to one of the changes.
package struct ChangePicker: OverlayLayer {
  private var box: ChoiceBox<LibraryChange>

  /// - Parameter changes: The newest first.
  package init(_ changes: [LibraryChange]) { box = ChoiceBox(changes) }

  package var overlay: Overlay { .changes(self) }
  package var context: KeyContext { .changePicker }

  package mutating func perform(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if action == .back { return .back }
    return box.perform(action, body: surroundings.body).map { .open($0.page) } ?? .stay
  }

  package mutating func click(x: Int, y: Int, in surroundings: Surroundings) -> Outcome {
    box.click(x: x, y: y, body: surroundings.body).map { .open($0.page) } ?? .stay
  }

  package mutating func scroll(by rows: Int, x: Int, y: Int, in surroundings: Surroundings) {
    box.scroll(by: rows, body: surroundings.body)
  }

  package func draw(in frame: inout Frame, _ surroundings: Surroundings) {
    let empty = [
      Line("Nothing has changed since verdict was started."), Line(),
      Line("Changes to the library's files appear here by themselves.", .muted),
    ]
    box.draw("What changed", empty: empty, in: &frame, body: surroundings.body) { change, width in
      let words = Line(change.words, change.role)
      let name = CleanText(change.summary.text).fitted(to: max(0, width - words.width - 2))
      return Line([Run(name.padded(to: min(36, max(0, width - 24))) + "  ", .speaker)]) + words
    }
  }
}

extension LibraryChange {
  fileprivate var role: Role {
    switch kind {
    case .added: .agrees
    case .removed: .contradicts
    case .verdicts: .notice
    case .claims: .text
    case .text: .muted
    }
  }
}
