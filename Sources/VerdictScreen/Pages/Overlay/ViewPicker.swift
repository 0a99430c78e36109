import VerdictCore

/// The saved views, to open one as a list of its own.
package struct ViewPicker: OverlayLayer {
  private var box: ChoiceBox<SavedView>

  package init(_ views: [SavedView]) { box = ChoiceBox(views) }

  package var overlay: Overlay { .views(self) }
  package var context: KeyContext { .viewPicker }

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
    let nameWidth = min(28, box.choices.map { CleanText($0.name).width }.max() ?? 0)
    let empty = [
      Line("No views yet. A view is a query under a name."), Line(),
      Line("/ asks a list for something, V saves what was asked;", .muted),
      Line("views stand under “views:” in the config file.", .muted),
    ]
    box.draw("Views", empty: empty, in: &frame, body: surroundings.body) { view, _ in
      Line([
        Run(CleanText(view.name).padded(to: nameWidth) + "  ", .speaker),
        Run(CleanText(view.list.rawValue).padded(to: 11), .muted), Run(CleanText(view.query)),
      ])
    }
  }
}

extension SavedView {
  /// The list that the view shows, as a page of its own.
  package var page: Page {
    switch list {
    case .summaries: .summaries(ListPage(view: self))
    case .claims: .claims(ListPage(view: self))
    }
  }
}
