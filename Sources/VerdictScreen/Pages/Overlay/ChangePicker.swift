import VerdictCore

/// What changed on disk meanwhile, to go to one of the changes.
package struct ChangePicker: ChoiceOverlay {
  package var box: ChoiceBox<LibraryChange>

  /// - Parameter changes: The newest first.
  package init(_ changes: [LibraryChange]) { box = ChoiceBox(changes) }

  package var overlay: Overlay { .changes(self) }
  package var context: KeyContext { .changePicker }

  package static func page(of choice: LibraryChange) -> Page { choice.page }

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
